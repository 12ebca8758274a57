package org.yishitang.council;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** One sitting of the residents' consultation council on a matter; it keeps the shares it was convened by. */
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

	private Instant plannedAt;

	private String place;

	private int invited;

	private int present;

	private int inFavour;

	private String resolutionNote;

	private boolean quorumMet;

	private boolean carried;

	@Enumerated(EnumType.STRING)
	private SittingState state;

	@Enumerated(EnumType.STRING)
	private SittingResult result;

	@Enumerated(EnumType.STRING)
	private OwnersVote ownersVote;

	@Convert(converter = ShareAsText.class)
	private Share quorum;

	@Convert(converter = ShareAsText.class)
	private Share majority;

	private LocalDate publishedFrom;

	private LocalDate publishedTo;

	private String publicWords;

	private String draftedBy;

	private String checkedBy;

	protected Sitting() {
	}

	Sitting(String id, String caseNo, int sequence, SittingPlan plan) {
		this.id = id;
		this.caseNo = caseNo;
		this.sequence = sequence;
		this.plannedAt = plan.at();
		this.sittingDate = plan.day();
		this.place = plan.place();
		this.invited = plan.seats();
		this.ownersVote = plan.ownersVote();
		this.state = SittingState.CONVENED;
	}

	Sitting by(Share quorum, Share majority) {
		this.quorum = quorum;
		this.majority = majority;
		return this;
	}

	void become(SittingState next) {
		state = next;
	}

	/** The roll was called. */
	void called(int present, boolean quorum) {
		this.present = present;
		this.quorumMet = quorum;
		this.state = quorum ? SittingState.OPEN : SittingState.FAILED;
	}

	/** A recusal or a late member changed who is there. */
	void counts(int present, boolean quorum) {
		this.present = present;
		this.quorumMet = quorum;
	}

	/** The vote was closed, or there is to be none. */
	void came(SittingResult result, int inFavour) {
		this.result = result;
		this.inFavour = inFavour;
		this.carried = result == SittingResult.CARRIED;
		this.state = SittingState.COUNTED;
	}

	/** Minutes and resolution were written, and the words to be published. */
	void written(String resolutionNote, String publicWords, String by) {
		this.resolutionNote = resolutionNote;
		this.publicWords = publicWords;
		this.draftedBy = by;
		this.checkedBy = null;
	}

	void checked(String by) {
		this.checkedBy = by;
	}

	void published(LocalDate from, LocalDate to) {
		this.publishedFrom = from;
		this.publishedTo = to;
		this.state = SittingState.PUBLISHED;
	}

	public String caseNo() {
		return caseNo;
	}

	/** Which sitting of its matter it is, from 1. */
	public int number() {
		return sequence + 1;
	}

	public LocalDate sittingDate() {
		return sittingDate;
	}

	/** When it is to begin; null for sittings of before there was an hour. */
	public Instant plannedAt() {
		return plannedAt;
	}

	public String place() {
		return place;
	}

	/** How many seats were asked for. */
	public int invited() {
		return invited;
	}

	/** How many are there and not recused. */
	public int present() {
		return present;
	}

	/** Votes for the proposal that has most. */
	public int inFavour() {
		return inFavour;
	}

	public boolean quorumMet() {
		return quorumMet;
	}

	public boolean carried() {
		return carried;
	}

	public SittingState state() {
		return state;
	}

	/** Null until the vote was counted. */
	public SittingResult result() {
		return result;
	}

	public OwnersVote ownersVote() {
		return ownersVote;
	}

	/** Of the seats that count. */
	public Share quorum() {
		return quorum;
	}

	/** Of those present and not recused. */
	public Share majority() {
		return majority;
	}

	/** First day of the publication, null before. */
	public LocalDate publishedFrom() {
		return publishedFrom;
	}

	/** Last day of the publication. */
	public LocalDate publishedTo() {
		return publishedTo;
	}

	/** The anonymised words; for the public from {@link SittingState#PUBLISHED} on. */
	public String publicWords() {
		return publicWords;
	}

	/** Who wrote minutes and public words. */
	public String draftedBy() {
		return draftedBy;
	}

	/** Who checked the public words, null before. */
	public String checkedBy() {
		return checkedBy;
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
