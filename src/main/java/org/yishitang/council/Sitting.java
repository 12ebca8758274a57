package org.yishitang.council;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** One sitting of the residents' consultation council on a matter. */
@Entity
public class Sitting implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Column(name = "sitting_order")
	private int sequence;

	private LocalDate sittingDate;

	private int invited;

	private int present;

	private int inFavour;

	private String resolutionNote;

	private boolean quorumMet;

	private boolean carried;

	protected Sitting() {
	}

	Sitting(String id, String caseNo, int sequence, LocalDate sittingDate, int invited) {
		this.id = id;
		this.caseNo = caseNo;
		this.sequence = sequence;
		this.sittingDate = sittingDate;
		this.invited = invited;
	}

	/**
	 * What happened; quorum is two thirds of those invited, carried by more than half of those present.
	 */
	void held(int present, int inFavour, String resolutionNote) {
		this.present = present;
		this.inFavour = inFavour;
		this.resolutionNote = resolutionNote;
		this.quorumMet = present * 3 >= invited * 2;
		this.carried = quorumMet && inFavour * 2 > present;
	}

	public LocalDate sittingDate() {
		return sittingDate;
	}

	public int invited() {
		return invited;
	}

	public int present() {
		return present;
	}

	public int inFavour() {
		return inFavour;
	}

	public boolean quorumMet() {
		return quorumMet;
	}

	public boolean carried() {
		return carried;
	}

	/** Id of the resolution's words, or null. */
	public String resolutionNote() {
		return resolutionNote;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
