package org.yishitang.mediation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/**
 * One promise after it was given: who does what by when, what proves it, and what became of it. Bears the id of the
 * clause or of the task it was given in.
 */
@Entity
public class Performance implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	private PerformanceSource source;

	private String sourceId;

	private int position;

	@Enumerated(EnumType.STRING)
	private Promiser promiser;

	@Sealed private String who;

	@Sealed private String what;

	@Sealed private String proof;

	private LocalDate promisedOn;

	private LocalDate dueOn;

	private boolean atOnce;

	@Enumerated(EnumType.STRING)
	private PerformanceState state;

	private LocalDate reportedOn;

	@Enumerated(EnumType.STRING)
	private Promiser reportedBy;

	private LocalDate keptOn;

	@Sealed private String proofWords;

	private String proofId;

	private String proofType;

	private String proofSha256;

	private int followUps;

	private LocalDate brokenOn;

	protected Performance() {
	}

	private Performance(String id, PerformanceSource source, String sourceId, int position) {
		this.id = id;
		this.source = source;
		this.sourceId = sourceId;
		this.position = position;
		this.state = PerformanceState.RUNNING;
	}

	/** What a clause of an agreement promises from the day it binds. */
	static Performance of(String caseNo, String mediationId, Clause clause, LocalDate on) {
		Performance made = new Performance(clause.getId(), PerformanceSource.AGREEMENT, mediationId, clause.position());
		made.promiser = clause.who();
		made.atOnce = clause.dueOn() == null;
		return made.given(caseNo, clause.what(), clause.proof(), on, made.atOnce ? on : clause.dueOn());
	}

	/** What a resolution wants done. */
	static Performance of(Performing.Resolved task, LocalDate on) {
		Performance made = new Performance(task.id(), PerformanceSource.RESOLUTION, task.sittingId(), task.position());
		made.who = task.who();
		return made.given(task.caseNo(), task.what(), task.proof(), on, task.dueOn());
	}

	private Performance given(String no, String promise, String wanted, LocalDate on, LocalDate due) {
		this.caseNo = no;
		this.what = promise;
		this.proof = wanted;
		this.promisedOn = on;
		this.dueOn = due;
		return this;
	}

	void reported(Promiser by, LocalDate on, String words) {
		this.reportedBy = by;
		this.reportedOn = on;
		this.proofWords = words;
	}

	void kept(LocalDate on, String words) {
		this.state = PerformanceState.KEPT;
		this.keptOn = on;
		this.proofWords = words == null ? proofWords : words;
	}

	void putOff(LocalDate until) {
		this.state = PerformanceState.RUNNING;
		this.dueOn = until;
		reported(null, null, null);
	}

	void broken(LocalDate on) {
		this.state = PerformanceState.BROKEN;
		this.brokenOn = brokenOn == null ? on : brokenOn;
		this.keptOn = null;
	}

	void givenUp(PerformanceState how) {
		this.state = how;
	}

	void followedUp() {
		followUps++;
	}

	void proven(String file, String mediaType, String sha256) {
		this.proofId = file;
		this.proofType = mediaType;
		this.proofSha256 = sha256;
	}

	/** Receipt number of the matter. */
	public String caseNo() {
		return caseNo;
	}

	public PerformanceSource source() {
		return source;
	}

	/** The mediation or the sitting. */
	public String sourceId() {
		return sourceId;
	}

	/** Its number in the agreement or the resolution, from 1. */
	public int position() {
		return position;
	}

	/** Which side promised; null for a resolution. */
	public Promiser promiser() {
		return promiser;
	}

	/** Unit or person a resolution names; null for an agreement. */
	public String who() {
		return who;
	}

	public String what() {
		return what;
	}

	/** What proves it, or null. */
	public String proof() {
		return proof;
	}

	/** Its last day; later than promised where both sides agreed on another one. */
	public LocalDate dueOn() {
		return dueOn;
	}

	/** Whether it was to be done at once; then nobody asks again later. */
	public boolean atOnce() {
		return atOnce;
	}

	public PerformanceState state() {
		return state;
	}

	/** When somebody told us that it was done, or null. */
	public LocalDate reportedOn() {
		return reportedOn;
	}

	/** Which side told us; null where staff wrote it down or nobody told. */
	public Promiser reportedBy() {
		return reportedBy;
	}

	/** When it was found kept, or null. */
	public LocalDate keptOn() {
		return keptOn;
	}

	/** What was said or seen as proof, or null. */
	public String proofWords() {
		return proofWords;
	}

	/** File of the photo or scan that proves it, or null. */
	public String proofId() {
		return proofId;
	}

	public String proofType() {
		return proofType;
	}

	/** How often the parties were asked after it was kept. */
	public int followUps() {
		return followUps;
	}

	/** When it was first found broken, or null. */
	public LocalDate brokenOn() {
		return brokenOn;
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
