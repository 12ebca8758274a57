package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A topic of the council: what is to be talked about, where it came from, and whether it may be. */
@Entity
@Table(name = "council_topic")
public class CouncilTopic implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	@Embedded
	private TopicSubject subject;

	@Enumerated(EnumType.STRING)
	@Column(name = "topic_source")
	private TopicSource source;

	private String caseNo;

	private String repeatOf;

	@Enumerated(EnumType.STRING)
	private OwnersVote ownersVote = OwnersVote.NONE;

	private String ownersReason;

	@Enumerated(EnumType.STRING)
	private Eligibility eligibility;

	private String eligibilityReason;

	@Enumerated(EnumType.STRING)
	private TopicState state = TopicState.PROPOSED;

	private String proposedBy;

	@Sealed
	private String onBehalfOf;

	@Sealed
	private String askerPhone;

	private String tokenHash;

	private Instant proposedAt;

	private String screenedBy;

	private Instant screenedAt;

	private String screeningReason;

	protected CouncilTopic() {
	}

	CouncilTopic(String id, TopicSubject subject, TopicSource source, String proposedBy, Instant proposedAt) {
		this.id = id;
		this.subject = subject;
		this.source = source;
		this.proposedBy = proposedBy;
		this.proposedAt = proposedAt;
	}

	/** The matter it stands for; one topic a matter. */
	CouncilTopic ofCase(String no) {
		caseNo = no;
		return this;
	}

	/** Place and sort of the matters that were raised again and again. */
	CouncilTopic ofRepeated(String key) {
		repeatOf = key;
		return this;
	}

	/** Who asked for it, where somebody of the office entered it for them. */
	CouncilTopic askedBy(String name) {
		onBehalfOf = name;
		return this;
	}

	/** The resident who asked for it themselves: where they are answered, and what opens their link. */
	CouncilTopic askedBy(String name, String phone, String hash) {
		onBehalfOf = name;
		askerPhone = phone;
		tokenHash = hash;
		return this;
	}

	/** Phone of the resident who asked for it themselves, or null; never leaves the office. */
	public String askerPhone() {
		return askerPhone;
	}

	void judged(TopicSubject now, Judgement judgement, OwnersNeed owners) {
		subject = now;
		eligibility = judgement.result();
		eligibilityReason = judgement.reason();
		ownersVote = owners.vote();
		ownersReason = owners.reason();
	}

	/**
	 * Moves on.
	 * @throws IllegalStateException if the step is not allowed
	 */
	void becomes(TopicState next) {
		if (!state.canBecome(next)) {
			throw new IllegalStateException("topic %s: %s cannot become %s".formatted(id, state, next));
		}
		state = next;
	}

	void screened(TopicState result, String reason, String by, Instant at) {
		becomes(result);
		screeningReason = reason;
		screenedBy = by;
		screenedAt = at;
	}

	/** What it is about. */
	public TopicSubject subject() {
		return subject;
	}

	public TopicSource source() {
		return source;
	}

	/** Receipt number of the matter behind it, or null. */
	public String caseNo() {
		return caseNo;
	}

	/** Place and sort raised again and again, or null. */
	String repeatOf() {
		return repeatOf;
	}

	/** The vote the owners must hold afterwards. */
	public OwnersVote ownersVote() {
		return ownersVote;
	}

	/** Item of the law and majorities, in words; null where no vote is needed. */
	public String ownersReason() {
		return ownersReason;
	}

	public Eligibility eligibility() {
		return eligibility;
	}

	/** Which rule, and what other way there is. */
	public String eligibilityReason() {
		return eligibilityReason;
	}

	public TopicState state() {
		return state;
	}

	/** Account that entered it. */
	public String proposedBy() {
		return proposedBy;
	}

	/** Who asked for it, where an account entered it for them; or null. */
	public String onBehalfOf() {
		return onBehalfOf;
	}

	public Instant proposedAt() {
		return proposedAt;
	}

	public String screenedBy() {
		return screenedBy;
	}

	public Instant screenedAt() {
		return screenedAt;
	}

	public String screeningReason() {
		return screeningReason;
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
