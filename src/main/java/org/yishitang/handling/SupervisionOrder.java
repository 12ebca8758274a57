package org.yishitang.handling;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.clock.Light;
import org.yishitang.clock.TriggerKind;

/** An order or proposal of supervision and its answer; the words are notes of the case file. */
@Entity
public class SupervisionOrder implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	@Column(name = "order_kind")
	private SupervisionKind kind;

	@Enumerated(EnumType.STRING)
	@Column(name = "trigger_kind")
	private TriggerKind trigger;

	@Column(name = "rule_code")
	private String rule;

	@Enumerated(EnumType.STRING)
	private Light light;

	private boolean listed;

	private String post;

	private String note;

	private String orderedBy;

	private Instant orderedAt;

	private int spanDays;

	private LocalDate firstAnswerBy;

	private LocalDate answerBy;

	@Enumerated(EnumType.STRING)
	private SupervisionState state = SupervisionState.OPEN;

	private String answeredBy;

	private Instant answeredAt;

	private String answerNote;

	private Boolean remedied;

	private int reminders;

	protected SupervisionOrder() {
	}

	SupervisionOrder(String id, String caseNo, Order order, LocalDate answerBy, int spanDays, Instant at) {
		this.id = id;
		this.caseNo = caseNo;
		this.kind = order.kind();
		this.trigger = order.trigger();
		this.rule = order.rule();
		this.light = order.light();
		this.listed = order.listed();
		this.post = order.post();
		this.note = order.note();
		this.orderedBy = order.actor();
		this.orderedAt = at;
		this.spanDays = spanDays;
		this.firstAnswerBy = answerBy;
		this.answerBy = answerBy;
	}

	void answered(String by, String words, boolean done, Instant at) {
		state = SupervisionState.ANSWERED;
		answeredBy = by;
		answerNote = words;
		remedied = done;
		answeredAt = at;
	}

	void sentAgain(LocalDate next, Light raised) {
		reminders++;
		light = raised;
		answerBy = next;
	}

	void calledOff() {
		state = SupervisionState.CANCELLED;
	}

	public String caseNo() {
		return caseNo;
	}

	public SupervisionKind kind() {
		return kind;
	}

	/** What called for it by itself; null where a person or a breached limit did. */
	public TriggerKind trigger() {
		return trigger;
	}

	/** The breached rule, or null. */
	public String rule() {
		return rule;
	}

	/** The light the matter shows at least, while no answer is there. */
	public Light light() {
		return light;
	}

	public boolean listed() {
		return listed;
	}

	/** Id of the post that answers. */
	public String post() {
		return post;
	}

	/** Id of the note with its words; null where the trigger says it all. */
	public String note() {
		return note;
	}

	public String orderedBy() {
		return orderedBy;
	}

	public Instant orderedAt() {
		return orderedAt;
	}

	/** Working days given for the answer, by which it is sent again. */
	int spanDays() {
		return spanDays;
	}

	/** Last day of the answer; a later one after each reminder. */
	public LocalDate answerBy() {
		return answerBy;
	}

	public SupervisionState state() {
		return state;
	}

	public String answeredBy() {
		return answeredBy;
	}

	public Instant answeredAt() {
		return answeredAt;
	}

	public String answerNote() {
		return answerNote;
	}

	/** Whether the post says it is remedied, a proposal adopted; null before the answer. */
	public Boolean remedied() {
		return remedied;
	}

	/** How often it was sent again because no answer came. */
	public int reminders() {
		return reminders;
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
