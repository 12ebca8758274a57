package org.yishitang.closing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.yishitang.petition.Satisfaction;

/** One attempt to call a petitioner back. */
@Entity
public class CallBack {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseNo;

	private int cycle;

	private boolean reached;

	private Boolean solved;

	@Enumerated(EnumType.STRING)
	private Satisfaction satisfaction;

	private String remarkNote;

	private String caller;

	private Instant calledAt;

	protected CallBack() {
	}

	CallBack(String caseNo, int cycle, Answer answer, String caller, Instant calledAt) {
		this.caseNo = caseNo;
		this.cycle = cycle;
		this.reached = answer.reached();
		this.solved = answer.solved();
		this.satisfaction = answer.satisfaction();
		this.remarkNote = answer.remarkNote();
		this.caller = caller;
		this.calledAt = calledAt;
	}

	public boolean reached() {
		return reached;
	}

	public Boolean solved() {
		return solved;
	}

	public Satisfaction satisfaction() {
		return satisfaction;
	}

	public String caller() {
		return caller;
	}

	public Instant calledAt() {
		return calledAt;
	}

	/**
	 * What the petitioner said.
	 *
	 * @param reached whether anybody answered
	 * @param solved null when nobody answered
	 * @param satisfaction null when nobody answered
	 * @param remarkNote id of the note, or null
	 */
	public record Answer(boolean reached, Boolean solved, Satisfaction satisfaction, String remarkNote) {

	}

}
