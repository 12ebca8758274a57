package org.yishitang.closing;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One review of an opinion by another organ: the request, our file, a hearing, the result. */
@Entity
@Table(name = "matter_review")
public class Review {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private Long version;

	private String caseNo;

	private int cycle;

	@Enumerated(EnumType.STRING)
	@Column(name = "review_level")
	private ReviewLevel level;

	private LocalDate requestedOn;

	@Enumerated(EnumType.STRING)
	private Requester requester;

	private String documentNo;

	private String registeredBy;

	private Instant registeredAt;

	private LocalDate fileSentOn;

	@Enumerated(EnumType.STRING)
	private FileManner fileManner;

	private String fileSentBy;

	private LocalDate hearingFrom;

	private LocalDate hearingTo;

	@Enumerated(EnumType.STRING)
	private ReviewResult result;

	private LocalDate decidedOn;

	private LocalDate servedOn;

	private String decisionNo;

	private String decisionNote;

	private String decisionRegisteredBy;

	protected Review() {
	}

	Review(String caseNo, int cycle, ReviewLevel level, Request request, String registeredBy, Instant registeredAt) {
		this.caseNo = caseNo;
		this.cycle = cycle;
		this.level = level;
		this.requestedOn = request.requestedOn();
		this.requester = request.by();
		this.documentNo = request.documentNo();
		this.registeredBy = registeredBy;
		this.registeredAt = registeredAt;
	}

	void fileSent(LocalDate on, FileManner manner, String by) {
		fileSentOn = on;
		fileManner = manner;
		fileSentBy = by;
	}

	void heard(LocalDate from, LocalDate to) {
		hearingFrom = from;
		hearingTo = to;
	}

	void decided(Decision decision, String by) {
		result = decision.result();
		decidedOn = decision.decidedOn();
		servedOn = decision.servedOn();
		decisionNo = decision.documentNo();
		decisionNote = decision.note();
		decisionRegisteredBy = by;
	}

	boolean sameRequest(Request other) {
		return requestedOn.equals(other.requestedOn()) && requester == other.by()
				&& documentNo.equals(other.documentNo());
	}

	boolean sameDecision(Decision other) {
		return result == other.result() && other.documentNo().equals(decisionNo)
				&& other.decidedOn().equals(decidedOn);
	}

	public String caseNo() {
		return caseNo;
	}

	/** Round of the opinion under review. */
	public int cycle() {
		return cycle;
	}

	public ReviewLevel level() {
		return level;
	}

	public LocalDate requestedOn() {
		return requestedOn;
	}

	public Requester requester() {
		return requester;
	}

	/** Number of the paper by which the organ told us of the request. */
	public String documentNo() {
		return documentNo;
	}

	/** When our file went out, null until then. */
	public LocalDate fileSentOn() {
		return fileSentOn;
	}

	public FileManner fileManner() {
		return fileManner;
	}

	/** First day of the hearing, or null. */
	public LocalDate hearingFrom() {
		return hearingFrom;
	}

	/** Last day of the hearing, or null. */
	public LocalDate hearingTo() {
		return hearingTo;
	}

	/** Null until the organ has decided. */
	public ReviewResult result() {
		return result;
	}

	public LocalDate decidedOn() {
		return decidedOn;
	}

	/** When the petitioner received the result: the next window is counted from it. */
	public LocalDate servedOn() {
		return servedOn;
	}

	/** Number of the review opinion. */
	public String decisionNo() {
		return decisionNo;
	}

	/** Id of the note with the organ's words, or null. */
	public String decisionNote() {
		return decisionNote;
	}

	/**
	 * A request as the organ told us of it.
	 *
	 * @param requestedOn when the petitioner asked the organ
	 * @param by who asked
	 * @param documentNo number of the organ's paper
	 */
	public record Request(LocalDate requestedOn, Requester by, String documentNo) {

	}

	/**
	 * A result as the organ told us of it.
	 *
	 * @param servedOn when the petitioner received it
	 * @param documentNo number of the review opinion
	 * @param note id of the note with its words, or null
	 */
	public record Decision(ReviewResult result, LocalDate decidedOn, LocalDate servedOn, String documentNo,
			String note) {

	}

}
