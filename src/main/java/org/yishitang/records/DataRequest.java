package org.yishitang.records;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A request about personal data in a matter: who asked what, what was decided, done and answered (DL-61). */
@Entity
public class DataRequest implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private int position;

	private String partyId;

	@Enumerated(EnumType.STRING)
	private RequestKind kind;

	@Embedded
	private RequestAuthor author;

	private Instant askedAt;

	private LocalDate dueOn;

	private Instant lateAt;

	@Enumerated(EnumType.STRING)
	private RequestDecision decision;

	private String decidedBy;

	private Instant decidedAt;

	@Sealed
	private String reason;

	private String doneBy;

	private Instant doneAt;

	@Sealed
	private String doneWords;

	@Sealed
	private String answer;

	private String answerSha256;

	private Instant answeredAt;

	private Instant fetchedAt;

	protected DataRequest() {
	}

	DataRequest(String id, String caseNo, int position, String partyId, RequestKind kind, RequestAuthor author) {
		this.id = id;
		this.caseNo = caseNo;
		this.position = position;
		this.partyId = partyId;
		this.kind = kind;
		this.author = author;
	}

	DataRequest asked(Instant at, LocalDate due, Instant late) {
		this.askedAt = at;
		this.dueOn = due;
		this.lateAt = late;
		return this;
	}

	void decided(RequestDecision what, String why, String by, Instant at) {
		this.decision = what;
		this.reason = why;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	void done(String words, String by, Instant at) {
		this.doneWords = words;
		this.doneBy = by;
		this.doneAt = at;
	}

	void answered(String words, String sha256, Instant at) {
		this.answer = words;
		this.answerSha256 = sha256;
		this.answeredAt = at;
	}

	void fetched(Instant at) {
		this.fetchedAt = fetchedAt == null ? at : fetchedAt;
	}

	/** Its number: that of the matter and its own within it. */
	public String no() {
		return caseNo + "-P" + position;
	}

	public String caseNo() {
		return caseNo;
	}

	/** Whose data it is about. */
	public String partyId() {
		return partyId;
	}

	public RequestKind kind() {
		return kind;
	}

	public RequestAuthor author() {
		return author;
	}

	public Instant askedAt() {
		return askedAt;
	}

	/** Last day of the answer. */
	public LocalDate dueOn() {
		return dueOn;
	}

	/** From when the answer is late. */
	public Instant lateAt() {
		return lateAt;
	}

	/** Null until it is decided. */
	public RequestDecision decision() {
		return decision;
	}

	public String decidedBy() {
		return decidedBy;
	}

	public Instant decidedAt() {
		return decidedAt;
	}

	/** Why, as the answer says it. */
	public String reason() {
		return reason;
	}

	public String doneBy() {
		return doneBy;
	}

	public Instant doneAt() {
		return doneAt;
	}

	/** What was done, null where there was nothing to do. */
	public String doneWords() {
		return doneWords;
	}

	/** The whole answer, null until it is given. */
	public String answer() {
		return answer;
	}

	/** Fingerprint of the answer's words in UTF-8, hexadecimal. */
	public String answerSha256() {
		return answerSha256;
	}

	public Instant answeredAt() {
		return answeredAt;
	}

	/** When the answer was first read with number and code, or handed over at the counter; null before. */
	public Instant fetchedAt() {
		return fetchedAt;
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
