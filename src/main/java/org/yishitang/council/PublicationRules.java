package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What is published points to nobody and is read by a second person; a return says why; a next look lies ahead. */
@Component
class PublicationRules implements DutyRule {

	private final SittingDesk desk;

	private final PublicText text;

	private final Clock clock;

	PublicationRules(SittingDesk desk, PublicText text, Clock clock) {
		this.desk = desk;
		this.text = text;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("write-minutes", "check-publication", "evaluate-execution");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Sitting sitting = desk.latest(petition.no()).orElseThrow();
		if (values.containsKey("publicWords")) {
			return written(sitting, values);
		}
		if (values.containsKey("evaluation")) {
			Object again = values.get("lookAgain");
			return again != null && !LocalDate.parse(again.toString()).isAfter(LocalDate.now(clock))
					? Optional.of(Refusal.of("sitting.refusal.look-again")) : Optional.empty();
		}
		if (account.equals(sitting.draftedBy())) {
			return Optional.of(Refusal.of("sitting.refusal.second-person"));
		}
		boolean silent = values.get("returnReason") == null || values.get("returnReason").toString().isBlank();
		return !Boolean.TRUE.equals(values.get("confirmed")) && silent
				? Optional.of(Refusal.of("sitting.refusal.return-reason")) : Optional.empty();
	}

	private Optional<Refusal> written(Sitting sitting, Map<String, Object> values) {
		Optional<String> found = text.found(sitting, values.get("publicWords").toString());
		if (found.isPresent()) {
			return Optional.of(Refusal.of("sitting.refusal.points-to-somebody", found.get()));
		}
		try {
			Object tasks = values.get(PromisedTask.FIELD);
			PromisedTask.lines(tasks == null ? "" : tasks.toString(), LocalDate.now(clock));
			return Optional.empty();
		}
		catch (FieldRefused wrong) {
			return Optional.of(wrong.refusal());
		}
	}

}
