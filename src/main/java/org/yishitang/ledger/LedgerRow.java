package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.DynamicUpdate;
import org.yishitang.clock.Light;
import org.yishitang.notice.MissingLetters;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;
import org.yishitang.vault.Sealed;

/**
 * What lists show of one matter. A copy that can be made again from the case file, so the last writer of a column wins
 * and no version guards it.
 */
@Entity
@DynamicUpdate
class LedgerRow {

	private static final String ACCUSATION_CATEGORY = "1202";

	private static final Classification UNSORTED = new Classification(null, null, null, null);

	@Id
	@Column(name = "case_no")
	private String no;

	@Enumerated(EnumType.STRING)
	private Status status;

	private boolean ended;

	private boolean guarded;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String sourceNo;

	private Instant receivedAt;

	private String registeredBy;

	private boolean anonymous;

	private int headcount;

	private String petitioner;

	@Sealed private String summary = "";

	private String summaryMark = "";

	@Embedded
	private Place place;

	@Embedded
	private Classification sort;

	private String firstPost;

	private String post;

	private Instant acceptedAt;

	private Instant repliedAt;

	private Instant closedAt;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Enumerated(EnumType.STRING)
	private Satisfaction satisfaction;

	@Enumerated(EnumType.STRING)
	private ReviewStatus reviewStatus;

	private int cycle;

	private int supervised;

	private boolean booked;

	private LocalDate bookedUntil;

	private int handOvers;

	@Embedded
	private Limits limits;

	private String ladderRule;

	private String ladderStep;

	@Embedded
	private LetterGaps letters;

	private boolean breached;

	private boolean listed;

	@Enumerated(EnumType.STRING)
	private Light raised;

	private Instant raisedAt;

	private String lastEvent;

	private Instant lastEventAt;

	protected LedgerRow() {
	}

	LedgerRow(String no) {
		this.no = no;
	}

	/** Copies what the case file says now. */
	void copy(Petition petition, Limits now) {
		status = petition.status();
		ended = status.ended();
		channel = petition.channel();
		sourceNo = petition.source().sourceNo();
		receivedAt = petition.receivedAt();
		registeredBy = petition.registeredBy();
		anonymous = petition.anonymous();
		headcount = petition.headcount();
		place = petition.place();
		sort = petition.classification();
		guarded = status == Status.RESTRICTED || sort.nature() == Nature.ACCUSATION
				|| sort.procedure() == Procedure.RESTRICTED || ACCUSATION_CATEGORY.equals(sort.category());
		firstPost = petition.firstHandlerPost();
		post = petition.assigneePost();
		acceptedAt = petition.acceptedAt();
		repliedAt = petition.repliedAt();
		closedAt = petition.closedAt();
		outcome = petition.outcome();
		reviewStatus = petition.reviewStatus();
		cycle = petition.cycle();
		booked = petition.booking().stands() && !ended;
		bookedUntil = booked ? petition.booking().bookedUntil() : null;
		handOvers = petition.handOvers();
		limits = ended ? now.settled() : now.raised(raised, raisedAt);
		if (ended) {
			raised(null, null);
			settled(ladderRule);
		}
	}

	/** Which letters are missing and which are not proven to have arrived. */
	void letters(MissingLetters.Gaps gaps) {
		letters = new LetterGaps(gaps);
	}

	/** A notice moved its limits, and nothing else has happened. */
	void redate(Limits now) {
		limits = ended ? now.settled() : now;
	}

	/** The words of the matter, without the names of its people; says whether they are other words than before. */
	boolean reads(String petitioner, String summary, String mark) {
		this.petitioner = petitioner;
		this.summary = summary;
		boolean other = !Objects.equals(summaryMark, mark);
		summaryMark = mark;
		return other;
	}

	void happened(String event, Instant at) {
		lastEvent = event;
		lastEventAt = at;
	}

	void said(Satisfaction said) {
		satisfaction = said;
	}

	void supervised(boolean list) {
		supervised++;
		listed |= list;
	}

	/** The least light while an order of supervision has no answer; null where none waits. */
	void raised(Light light, Instant at) {
		if (light != raised) {
			raised = light;
			raisedAt = light == null ? null : at;
		}
	}

	void climbed(String rule, String step) {
		ladderRule = rule;
		ladderStep = step;
	}

	void settled(String rule) {
		if (Objects.equals(rule, ladderRule)) {
			ladderRule = null;
			ladderStep = null;
		}
	}

	void breached() {
		breached = true;
		listed = true;
	}

	LedgerItem item(Instant now) {
		Limits running = limits == null ? Limits.none() : limits;
		LetterGaps gaps = letters == null ? new LetterGaps() : letters;
		return new LedgerItem(no, status, channel, sourceNo, receivedAt, petitioner, headcount, summary,
				place == null ? Place.unknown() : place, sort == null ? UNSORTED : sort, firstPost, post, acceptedAt, repliedAt, closedAt, outcome, satisfaction,
				reviewStatus, cycle, supervised, running, running.light(now), ladderStep, breached, listed, booked, bookedUntil, handOvers, lastEvent,
				lastEventAt, gaps.missing(now), gaps.unproven(now));
	}

	/** The posts that are or were responsible. */
	Set<String> posts() {
		return Stream.of(firstPost, post).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	String no() {
		return no;
	}

	Instant receivedAt() {
		return receivedAt;
	}

}
