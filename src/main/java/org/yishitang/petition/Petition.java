package org.yishitang.petition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One matter: what was asked, what sort it is, where it stands. People, papers and steps keep their own rows. */
@Entity
public class Petition extends InHands {

	@Embedded
	private Classification classification;

	@Enumerated(EnumType.STRING)
	private Status status = Status.REGISTERED;

	private int cycle = 1;

	private String noticeExempt;

	private Instant acceptedAt;

	private Instant repliedAt;

	private Instant closedAt;

	private String closedBy;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private LocalDate carryOutBy;

	@Enumerated(EnumType.STRING)
	private ReviewStatus reviewStatus;

	@Enumerated(EnumType.STRING)
	private CycleOrder nextOrder;

	@Enumerated(EnumType.STRING)
	private CycleOrder cycleOrder;

	@Column(name = "linked_no")
	private String linkedNo;

	protected Petition() {
	}

	/** A matter as it came in; the decision tables have not looked at it yet. */
	public Petition(String no, Channel channel, Instant receivedAt, Instant registeredAt, String registeredBy,
			String text) {
		super(no, channel, receivedAt, registeredAt, registeredBy, text);
		this.classification = new Classification(null, null, null, null);
	}

	/**
	 * A part of a matter that held several requests, under its own number and in its own words. It came in when, how
	 * and from whom the whole did; what is known of the people goes along, what is known of the subject stays behind.
	 */
	public Petition splitOff(String no, String text) {
		Petition part = new Petition(no, channel, receivedAt, registeredAt, registeredBy, text)
			.raisedBy(anonymous, headcount, place(), facts().ofPeople(), source());
		part.splitFrom = no();
		return part;
	}

	/** Adds who came and from where. */
	public Petition raisedBy(boolean anonymous, int headcount, Place place, Facts facts, Source source) {
		this.anonymous = anonymous;
		this.headcount = headcount;
		this.place = place;
		this.facts = facts;
		this.source = source;
		return this;
	}

	/** Sets what sort of matter it is; the last call binds. */
	public void classify(Classification classification) {
		this.classification = classification;
	}

	/** No written notice is owed, for this reason code (信访工作条例 Art. 23(2)); null takes it back. */
	public void exemptFromNotice(String reason) {
		this.noticeExempt = reason;
	}

	/** Accepted: the clock of the written opinion starts; a later cycle keeps the first date. */
	public void accepted(Instant at) {
		if (acceptedAt == null) {
			acceptedAt = at;
		}
	}

	/** What the written opinion says and until when its measures are to be done (null: none). */
	public void decided(Outcome outcome, LocalDate carryOutBy) {
		this.outcome = outcome;
		this.carryOutBy = carryOutBy;
	}

	/** The opinion was served. */
	public void replied(Instant at) {
		repliedAt = at;
	}

	/** This person found everything on file. */
	public void closedBy(String account) {
		closedBy = account;
	}

	/** Struck off. */
	public void closed(Instant at) {
		closedAt = at;
	}

	/** How far the review of the served opinion has come; null: none. */
	public void reviewStands(ReviewStatus now) {
		reviewStatus = now;
	}

	/** A reviewing organ orders the next cycle. */
	public void order(CycleOrder order) {
		nextOrder = order;
	}

	/**
	 * Goes round again; the earlier closing time stays in the ledger's events. Rounds after the carrying out of a
	 * changed opinion are still its carrying out.
	 */
	public void startNewCycle() {
		cycle++;
		cycleOrder = nextOrder != null ? nextOrder : cycleOrder == CycleOrder.CARRY_OUT ? cycleOrder : null;
		nextOrder = null;
		outcome = null;
		carryOutBy = null;
		repliedAt = null;
		closedAt = null;
	}

	/** Points to the matter this one was merged into, or the finalised one it repeats. */
	public void linkTo(String other) {
		linkedNo = other;
	}

	/** Takes the words out of the common store (accusations: 信访工作条例 Art. 30(3)). */
	public void removeText() {
		text = "";
		place = Place.unknown();
	}

	void become(Status next) {
		if (!status.canBecome(next)) {
			throw new IllegalStateException("%s: %s cannot become %s".formatted(no(), status, next));
		}
		status = next;
	}

	public Classification classification() {
		return classification == null ? new Classification(null, null, null, null) : classification;
	}

	public Status status() {
		return status;
	}

	public int cycle() {
		return cycle;
	}

	public String noticeExempt() {
		return noticeExempt;
	}

	public Instant acceptedAt() {
		return acceptedAt;
	}

	public Instant repliedAt() {
		return repliedAt;
	}

	public Instant closedAt() {
		return closedAt;
	}

	public String closedBy() {
		return closedBy;
	}

	public Outcome outcome() {
		return outcome;
	}

	public LocalDate carryOutBy() {
		return carryOutBy;
	}

	/** How far the review of the opinion has come, or null. */
	public ReviewStatus reviewStatus() {
		return reviewStatus;
	}

	/** What a reviewing organ ordered this cycle for, or null. */
	public CycleOrder cycleOrder() {
		return cycleOrder;
	}

	/** The state of a matter that the office has finished with: closed, or where its review has come. */
	public Status resting() {
		return reviewStatus == null ? Status.CLOSED : reviewStatus.resting();
	}

	public String linkedNo() {
		return linkedNo;
	}

}
