package org.yishitang.records;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** 档案销毁清册: files whose time is over, appraised by one person and signed by another (档案法实施条例 Art. 24). */
@Entity
public class DestructionList implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String no;

	@Enumerated(EnumType.STRING)
	private DestructionState state;

	private String appraisal;

	private String drawnBy;

	private Instant drawnAt;

	private String signedBy;

	private Instant signedAt;

	private String words;

	private int files;

	protected DestructionList() {
	}

	DestructionList(String id, String no, String appraisal, String drawnBy, Instant drawnAt, int files) {
		this.id = id;
		this.no = no;
		this.state = DestructionState.DRAWN;
		this.appraisal = appraisal;
		this.drawnBy = drawnBy;
		this.drawnAt = drawnAt;
		this.files = files;
	}

	void signed(DestructionState how, String said, String by, Instant at) {
		this.state = how;
		this.words = said;
		this.signedBy = by;
		this.signedAt = at;
	}

	void carriedOut() {
		this.state = DestructionState.CARRIED_OUT;
	}

	/** Its number. */
	public String no() {
		return no;
	}

	public DestructionState state() {
		return state;
	}

	/** Why these may go, in the words of whoever drew it up. */
	public String appraisal() {
		return appraisal;
	}

	public String drawnBy() {
		return drawnBy;
	}

	public Instant drawnAt() {
		return drawnAt;
	}

	/** Null until it is signed or returned. */
	public String signedBy() {
		return signedBy;
	}

	public Instant signedAt() {
		return signedAt;
	}

	/** Words of whoever signed or returned it, or null. */
	public String words() {
		return words;
	}

	/** How many files stand on it. */
	public int files() {
		return files;
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
