package org.yishitang.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.petition.Outcome;

/** The written opinion of one cycle of a matter (信访工作条例 Art. 32); its words are notes of the case file. */
@Entity
public class Opinion implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private int cycle;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String opinionNote;

	private String measuresNote;

	private LocalDate carryOutBy;

	private String factsNote;

	private String basisNote;

	private String answersNote;

	private String draftedBy;

	private Instant draftedAt;

	private String signedBy;

	private Instant signedAt;

	private Instant servedAt;

	protected Opinion() {
	}

	Opinion(String id, String caseNo, int cycle) {
		this.id = id;
		this.caseNo = caseNo;
		this.cycle = cycle;
	}

	void drafted(Draft draft, String by, Instant at) {
		outcome = draft.outcome();
		opinionNote = draft.opinionNote();
		measuresNote = draft.measuresNote();
		carryOutBy = draft.carryOutBy();
		factsNote = draft.parts().factsNote();
		basisNote = draft.parts().basisNote();
		answersNote = draft.parts().answersNote();
		draftedBy = by;
		draftedAt = at;
	}

	void signed(String by, Instant at) {
		signedBy = by;
		signedAt = at;
	}

	void served(Instant at) {
		servedAt = at;
	}

	public Outcome outcome() {
		return outcome;
	}

	/** Id of the note with the words. */
	public String opinionNote() {
		return opinionNote;
	}

	/** Id of the note with the measures, or null. */
	public String measuresNote() {
		return measuresNote;
	}

	/** Id of the note with the facts, or null where the opinion tells them. */
	public String factsNote() {
		return factsNote;
	}

	/** Id of the note with the legal basis, or null where the opinion cites it. */
	public String basisNote() {
		return basisNote;
	}

	/** Id of the note with an answer to each claim, or null where the opinion gives them. */
	public String answersNote() {
		return answersNote;
	}

	/** What the written opinion is made of: its outcome, days and ids of notes, by name. */
	Map<String, String> said() {
		Map<String, String> said = new HashMap<>();
		said.put("outcome", outcome.name());
		said.put("opinion", opinionNote);
		said.put("facts", factsNote);
		said.put("basis", basisNote);
		said.put("answers", answersNote);
		said.put("measures", measuresNote);
		said.put("carryOutBy", carryOutBy == null ? null : carryOutBy.toString());
		said.values().removeIf(java.util.Objects::isNull);
		return said;
	}

	public LocalDate carryOutBy() {
		return carryOutBy;
	}

	public String draftedBy() {
		return draftedBy;
	}

	public String signedBy() {
		return signedBy;
	}

	public Instant signedAt() {
		return signedAt;
	}

	public Instant servedAt() {
		return servedAt;
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
