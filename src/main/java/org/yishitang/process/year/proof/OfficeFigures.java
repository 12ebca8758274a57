package org.yishitang.process.year.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.handling.SupervisionFigures;
import org.yishitang.handling.SupervisionOrders;
import org.yishitang.process.year.proof.Evidence.Case;
import org.yishitang.process.year.proof.Evidence.Limit;
import org.yishitang.process.year.proof.Evidence.Line;

/** The office's figures of a period, made from case file and limits alone (domain rules, part d). */
@Component
public class OfficeFigures {

	private static final Set<String> NOTICES = Set.of("DL-02", "DL-03");

	/** Limits for the answer itself; the feedback of orders counts where it is the answer. */
	private static final Set<String> ANSWERS = Set.of("DL-06", "DL-13", "DL-16", "DL-17", "DL-32", "DL-40", "DL-41",
			"CYCLE-15");

	private static final String FEEDBACK = "DL-31";

	private static final Set<String> DECISIONS = Set.of("ACCEPTED", "NOT_ACCEPTED", "NO_LONGER_ACCEPTED", "REDIRECTED",
			"TRANSFERRED", "MERGED", "RESTRICTED");

	/** Disputes between people: the categories whose way is mediation. */
	private static final Set<String> DISPUTES = Set.of("0202", "0203", "0301", "0302", "0304", "0902", "0903", "1102");

	private final Reading reading;

	private final Clock clock;

	private final SupervisionOrders orders;

	OfficeFigures(Reading reading, Clock clock, SupervisionOrders orders) {
		this.orders = orders;
		this.reading = reading;
		this.clock = clock;
	}

	/** The figures of the days from the first to the last. */
	@Transactional(readOnly = true)
	public Figures of(LocalDate first, LocalDate last) {
		Evidence evidence = reading.now();
		Period period = new Period(start(first), start(last.plusDays(1)));
		List<Limit> due = evidence.limits().values().stream().flatMap(List::stream)
			.filter(limit -> limit.met() || limit.breached())
			.filter(limit -> period.holds(limit.legalEnd()))
			.toList();
		List<Limit> answers = due.stream().filter(limit -> answer(evidence, limit)).toList();
		List<Figure> figures = new ArrayList<>();
		figures.add(share("M05", due.stream().filter(limit -> NOTICES.contains(limit.rule())).toList(), Limit::met));
		figures.add(share("M06", decided(evidence, period), each -> inTime(evidence, each)));
		figures.add(share("M07", answers, Limit::met));
		figures.add(share("M07b", answers.stream().filter(limit -> !limit.extended()).toList(), Limit::met));
		figures.add(share("M08", ordinary(evidence, period), each -> has(evidence, each.no(), "EXTENDED")));
		figures.add(share("M09", answers, limit -> limit.met() && !limit.settledAt().isAfter(limit.targetEnd())));
		figures.add(share("M17", registered(evidence, period), each -> has(evidence, each.no(), "SUPERVISED")));
		SupervisionFigures answered = orders.figures(first, last);
		figures.add(new Figure("M17b", answered.inTime(), answered.due()));
		figures.add(share("M20", disputes(evidence, period), OfficeFigures::onTheSpot));
		return new Figures(figures, durations(evidence, period));
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}

	private static <T> Figure share(String code, List<T> of, Predicate<T> counted) {
		return new Figure(code, of.stream().filter(counted).count(), of.size());
	}

	private static boolean answer(Evidence evidence, Limit limit) {
		boolean order = limit.rule().equals(FEEDBACK)
				&& "SERVICE".equals(evidence.cases().get(limit.no()).procedure());
		return ANSWERS.contains(limit.rule()) || order;
	}

	private static List<Case> registered(Evidence evidence, Period period) {
		return evidence.all().stream().filter(each -> period.holds(each.registeredAt())).toList();
	}

	/** Whoever owes a decision: matters with a notice limit that were not withdrawn before. */
	private static List<Case> decided(Evidence evidence, Period period) {
		return registered(evidence, period).stream()
			.filter(each -> decisionLimits(evidence, each).findAny().isPresent())
			.filter(each -> decision(evidence, each) != null || !each.ended())
			.filter(each -> decision(evidence, each) != null
					|| decisionLimits(evidence, each).anyMatch(limit -> limit.legalEnd().isBefore(evidence.now())))
			.toList();
	}

	private static java.util.stream.Stream<Limit> decisionLimits(Evidence evidence, Case matter) {
		return evidence.of(evidence.limits(), matter.no())
			.stream()
			.filter(limit -> NOTICES.contains(limit.rule()) && !limit.state().equals("EXEMPT")
					|| limit.rule().equals("DL-15"));
	}

	private static Instant decision(Evidence evidence, Case matter) {
		return evidence.of(evidence.lines(), matter.no())
			.stream()
			.filter(line -> DECISIONS.contains(line.type()))
			.map(Line::at)
			.findFirst()
			.orElse(null);
	}

	private static boolean inTime(Evidence evidence, Case matter) {
		Instant decided = decision(evidence, matter);
		return decided != null
				&& decisionLimits(evidence, matter).allMatch(limit -> decided.isBefore(limit.legalEnd()));
	}

	private static List<Case> ordinary(Evidence evidence, Period period) {
		return evidence.all()
			.stream()
			.filter(each -> each.acceptedAt() != null && period.holds(each.acceptedAt()))
			.filter(each -> evidence.of(evidence.limits(), each.no()).stream().anyMatch(limit -> limit.rule().equals("DL-06")))
			.toList();
	}

	private static List<Case> disputes(Evidence evidence, Period period) {
		return evidence.all()
			.stream()
			.filter(each -> DISPUTES.contains(String.valueOf(each.category())))
			.filter(each -> each.closedAt() != null && period.holds(each.closedAt()))
			.toList();
	}

	private static boolean onTheSpot(Case matter) {
		String post = String.valueOf(matter.post());
		return post.startsWith("grid-") || post.startsWith("community-");
	}

	private static boolean has(Evidence evidence, String no, String type) {
		return evidence.of(evidence.lines(), no).stream().anyMatch(line -> line.type().equals(type));
	}

	/** Days from acceptance to the first answer (M10). */
	private static List<Double> durations(Evidence evidence, Period period) {
		return evidence.all()
			.stream()
			.filter(each -> each.acceptedAt() != null)
			.map(each -> evidence.of(evidence.lines(), each.no())
				.stream()
				.filter(line -> line.type().equals("SERVED") && period.holds(line.at()))
				.findFirst()
				.map(line -> Duration.between(each.acceptedAt(), line.at()).toMinutes() / 1440.0)
				.orElse(null))
			.filter(Objects::nonNull)
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private record Period(Instant from, Instant until) {

		boolean holds(Instant moment) {
			return !moment.isBefore(from) && moment.isBefore(until);
		}

	}

}
