package org.yishitang.triage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/** The leader's word on an objection: within the same days as the objection itself. */
@Component
public class ConfirmingObjection implements DutyRule {

	private final Petitions petitions;

	private final RightToObject right;

	private final Objecting objecting;

	ConfirmingObjection(Petitions petitions, RightToObject right, Objecting objecting) {
		this.petitions = petitions;
		this.right = right;
		this.objecting = objecting;
	}

	@Override
	public Set<String> duties() {
		return Set.of("confirm-objection");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return Boolean.TRUE.equals(values.get("confirmed")) ? right.tooLate(petition) : Optional.empty();
	}

	/**
	 * Records the leader's word.
	 * @param note id of the leader's words, or null
	 */
	public void record(String no, boolean confirmed, String note, String actor) {
		Petition petition = petitions.get(no);
		objecting.confirm(petition, right.rule(petition), confirmed, note, actor);
	}

}
