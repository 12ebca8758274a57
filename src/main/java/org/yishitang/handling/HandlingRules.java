package org.yishitang.handling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What a handler and the director must respect: findings, extensions (DL-07), proof. */
@Component
class HandlingRules implements DutyRule {

	private static final int LONGEST_EXTENSION = 30;

	private final Deadlines deadlines;

	HandlingRules(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public Set<String> duties() {
		return Set.of("investigate", "approve-extension", "carry-out");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("next")) {
			return "EXTEND".equals(values.get("next")) ? extendable(petition) : Optional.empty();
		}
		if (values.containsKey("done")) {
			return Boolean.TRUE.equals(values.get("done")) ? Optional.empty()
					: Optional.of(Refusal.of("handling.refusal.not-done"));
		}
		return extension(petition, values);
	}

	private Optional<Refusal> extension(Petition petition, Map<String, Object> values) {
		if (!Boolean.TRUE.equals(values.get("approved"))) {
			return Optional.empty();
		}
		int days = values.get("extensionDays") instanceof Number number ? number.intValue() : 0;
		return days < 1 || days > LONGEST_EXTENSION ? Optional.of(Refusal.of("handling.refusal.extension-days"))
				: extendable(petition);
	}

	private Optional<Refusal> extendable(Petition petition) {
		Optional<Deadline> limit = deadlines.of(petition.no())
			.stream()
			.filter(deadline -> deadline.rule().equals("DL-06"))
			.filter(deadline -> deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.EXTENDED
					|| deadline.state() == DeadlineState.BREACHED)
			.findFirst();
		if (limit.isEmpty()) {
			return Optional.of(Refusal.of("handling.refusal.extension-none"));
		}
		return switch (limit.get().state()) {
			case EXTENDED -> Optional.of(Refusal.of("handling.refusal.extension-once"));
			case BREACHED -> Optional
				.of(Refusal.of("handling.refusal.extension-late", limit.get().dueLegal().toString()));
			default -> Optional.empty();
		};
	}

}
