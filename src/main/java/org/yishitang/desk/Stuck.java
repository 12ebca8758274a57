package org.yishitang.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

import org.yishitang.ledger.Labels;
import org.yishitang.ledger.LedgerItem;

import org.springframework.stereotype.Component;

/** One sentence that says what a matter waits for; templates ask {@code @stuck}. */
@Component("stuck")
class Stuck {

	private final Labels labels;

	private final Clock clock;

	Stuck(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	/** For whom or what it waits, since when, and how it stands with the nearest limit. */
	public String why(LedgerItem item) {
		String waits = labels.text("desk.waits." + item.status(), post(item));
		return missing(item) + waits + since(item) + limit(item);
	}

	private String missing(LedgerItem item) {
		return item.missingLetters().isEmpty() ? "" : labels.text("desk.stuck.missing-letters",
				item.missingLetters().stream().map(kind -> labels.of("notice.letter", kind)).collect(Collectors.joining("、")));
	}

	private String post(LedgerItem item) {
		return item.post() == null ? labels.text("desk.stuck.nobody") : labels.post(item.post());
	}

	private String since(LedgerItem item) {
		if (item.lastEventAt() == null) {
			return "";
		}
		long days = days(item);
		return labels.text(days == 0 ? "desk.stuck.since-today" : "desk.stuck.since", labels.event(item.lastEvent()), days);
	}

	private long days(LedgerItem item) {
		return ChronoUnit.DAYS.between(item.lastEventAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
	}

	private String limit(LedgerItem item) {
		if (item.status().ended()) {
			return "";
		}
		if (item.limits().nextLegal() == null) {
			return item.breached() ? labels.text("desk.stuck.missed") : "";
		}
		LocalDate due = LocalDate.parse(item.limits().nextLegal().substring(0, 10));
		long left = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
		String key = left < 0 ? "desk.stuck.late" : left == 0 ? "desk.stuck.today" : "desk.stuck.left";
		return labels.text(key, labels.of("desk.rule", item.limits().nextRule()), Math.abs(left));
	}

}
