package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The limits that run in the cases. Everything happens in the caller's transaction. */
@Component
@Transactional
public class Deadlines {

	private final StatutoryClock statutory;

	private final Extensions extensions;

	private final DeadlineRows rows;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	Deadlines(StatutoryClock statutory, Extensions extensions, DeadlineRows rows, ApplicationEventPublisher listeners,
			Clock clock) {
		this.statutory = statutory;
		this.extensions = extensions;
		this.rows = rows;
		this.listeners = listeners;
		this.clock = clock;
	}

	/** Starts a limit of a rule without variants, in the default profile. */
	public Deadline open(String caseNo, String rule, Instant from) {
		return open(caseNo, rule, from, null, null);
	}

	/**
	 * Starts a limit. One of the same rule that still runs from another event is cancelled; from the same event it is
	 * left as it is, breached or not.
	 * @param from the event, e.g. receipt or acceptance; may lie in the past
	 * @param variant e.g. {@code L1}; null for none
	 * @param profile local model, null for the default
	 * @throws UnknownRule if there is no such row
	 */
	public Deadline open(String caseNo, String rule, Instant from, String variant, String profile) {
		return start(caseNo, rule, statutory.due(rule, local(from), variant, profile), null);
	}

	/**
	 * Starts the limit stated by the sender (DL-17); the 60 days of the case (DL-06, before acceptance counted from the
	 * same event) take its place where they end earlier. Called again after these moved, it follows them.
	 * @param from receipt of what the sender asked
	 */
	public Deadline openStated(String caseNo, LocalDate stated, Instant from) {
		LocalDate running = live(caseNo, StatutoryClock.OPINION).map(Deadline::dueLegal).orElse(null);
		DueDate binding = statutory.statedOrLawful(local(from), stated, running);
		return start(caseNo, binding.rule().code(), binding, LocalDate.from(binding.rawLast()));
	}

	/** Starts a limit whose day was promised; the days of the rule where none was. */
	public Deadline openPromised(String caseNo, String rule, LocalDate day, Instant from) {
		return start(caseNo, rule, statutory.promised(rule, local(from), day), day);
	}

	/** What was due has been done; done late it stays or becomes breached. */
	public void meet(String caseNo, String rule) {
		latest(caseNo, rule).ifPresent(deadline -> {
			if (deadline.state().live()) {
				done(deadline, clock.instant().isBefore(deadline.legalEnd()) ? DeadlineState.MET : DeadlineState.BREACHED);
			}
			deadline.done(clock.instant());
		});
	}

	/**
	 * What was due was done at this moment, told to us afterwards. A limit of somebody else that was not kept ends
	 * without a breach: nobody here is late.
	 * @param done when it was done
	 */
	public void meet(String caseNo, String rule, Instant done) {
		live(caseNo, rule).ifPresent(deadline -> {
			DeadlineState late = deadline.guarded() ? DeadlineState.BREACHED : DeadlineState.CANCELLED;
			done(deadline, done.isBefore(deadline.legalEnd()) ? DeadlineState.MET : late);
			deadline.done(done);
		});
	}

	/** No longer owed, e.g. because the case took another way. */
	public void cancel(String caseNo, String rule) {
		latest(caseNo, rule).ifPresent(this::drop);
	}

	/** Ends everything that still runs in a case. */
	public void cancelAll(String caseNo) {
		of(caseNo).forEach(this::drop);
	}

	/**
	 * Records that a limit is not owed.
	 * @param reasonCode e.g. {@code ADDRESS_UNCLEAR}
	 * @param from the event it would have been counted from
	 */
	public void exempt(String caseNo, String rule, String reasonCode, Instant from) {
		Deadline deadline = live(caseNo, rule).orElseGet(
				() -> rows.save(opened(caseNo, rule, statutory.due(rule, local(from)), null)));
		deadline.exempt(reasonCode, clock.instant());
		listeners.publishEvent(new DeadlineSettled(caseNo, rule, DeadlineState.EXEMPT, deadline.guarded()));
	}

	/**
	 * Extends a limit once, counted from its raw last day and then rolled (信访工作条例 Art. 34).
	 * @param days in the unit of the rule that allows it
	 * @throws LimitRefused if nothing runs, it is over, was extended before, or by too much
	 */
	public Deadline extend(String caseNo, String rule, int days) {
		Deadline deadline = Extensions.extendable(latest(caseNo, rule), rule);
		deadline.lengthen(extensions.counted(deadline, days), days, DeadlineState.EXTENDED, clock.instant());
		listeners.publishEvent(new DeadlineMoved(deadline));
		askForTheNotice(deadline);
		return deadline;
	}

	/**
	 * Leaves further days of a hearing out of the count of the final review (信访工作条例 Art. 36(2)); no other limit
	 * ever stands still.
	 * @param days calendar days of this hearing, added to those excluded before
	 * @throws LimitRefused for any rule but DL-11, if none runs, or for less than a day
	 */
	public Deadline excludeDays(String caseNo, String rule, int days) {
		Deadline deadline = HearingDays.excludable(live(caseNo, rule), rule, days);
		int total = deadline.extensionAmount() + days;
		deadline.lengthen(extensions.without(deadline, total), total, deadline.state(), clock.instant());
		listeners.publishEvent(new DeadlineMoved(deadline));
		askForTheNotice(deadline);
		return deadline;
	}

	/**
	 * Why a limit could not be extended now, if so; the same rules as {@link #extend}.
	 * @param days in the unit of the rule that allows it
	 */
	@Transactional(readOnly = true)
	public Optional<LimitRefusal> refusalToExtend(String caseNo, String rule, int days) {
		return extensions.refusal(latest(caseNo, rule), rule, days);
	}

	/** The legal end has passed. A breached limit stays breached. */
	public void breach(String caseNo, String rule) {
		live(caseNo, rule).ifPresent(deadline -> settle(deadline, DeadlineState.BREACHED));
	}

	/** All limits of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<Deadline> of(String caseNo) {
		return rows.findByCaseNoOrderByOpenedAtAscRuleAsc(caseNo);
	}

	/** All limits of these cases, by receipt number. */
	@Transactional(readOnly = true)
	public Map<String, List<Deadline>> ofAll(Collection<String> caseNos) {
		List<Deadline> all = rows.findByCaseNoInOrderByOpenedAtAscRuleAsc(caseNos);
		return all.stream().collect(Collectors.groupingBy(Deadline::caseNo));
	}

	/** The limit of this rule that still runs. */
	@Transactional(readOnly = true)
	public Optional<Deadline> live(String caseNo, String rule) {
		return latest(caseNo, rule).filter(deadline -> deadline.state().live());
	}

	/** The latest limit of this rule, running or not. */
	@Transactional(readOnly = true)
	public Optional<Deadline> latest(String caseNo, String rule) {
		return rows.findByCaseNoAndRuleOrderByOpenedAtAsc(caseNo, rule)
			.stream()
			.reduce((earlier, later) -> later.state().live() || !earlier.state().live() ? later : earlier);
	}

	/** How near it is now. */
	public Light light(Deadline deadline) {
		return Lights.of(deadline, clock.instant());
	}

	/** A row only: nothing starts for what is not owed. */
	private Deadline unguarded(String caseNo, String rule, Instant from) {
		return rows.save(opened(caseNo, rule, statutory.due(rule, local(from)), null));
	}

	private Deadline start(String caseNo, String rule, DueDate due, LocalDate stated) {
		Optional<Deadline> last = latest(caseNo, rule)
			.filter(old -> old.state().live() || old.state() == DeadlineState.BREACHED);
		Deadline fresh = opened(caseNo, rule, due, stated);
		if (last.filter(old -> old.sameAs(fresh)).isPresent()) {
			return last.get();
		}
		last.filter(old -> old.state().live()).ifPresent(this::drop);
		Deadline kept = rows.save(fresh);
		listeners.publishEvent(new DeadlineOpened(kept));
		askForTheNotice(kept);
		return kept;
	}

	private Deadline opened(String caseNo, String rule, DueDate due, LocalDate stated) {
		return new Deadline(caseNo, rule, due, stated, extensions.row(due), clock.instant());
	}

	private void askForTheNotice(Deadline deadline) {
		if (!deadline.covered()) {
			listeners.publishEvent(new CalendarYearMissing(deadline.provisionalYear()));
		}
	}

	/** Done; done late, the breach is noticed now and not when the ladder's timer comes round. */
	private void done(Deadline deadline, DeadlineState end) {
		settle(deadline, end);
		if (end == DeadlineState.BREACHED) {
			listeners.publishEvent(new DeadlineMissed(deadline));
		}
	}

	private void drop(Deadline deadline) {
		if (deadline.state().live()) {
			settle(deadline, DeadlineState.CANCELLED);
		}
		deadline.done(clock.instant());
	}

	private void settle(Deadline deadline, DeadlineState end) {
		deadline.settle(end, clock.instant());
		listeners.publishEvent(new DeadlineSettled(deadline.caseNo(), deadline.rule(), end, deadline.guarded()));
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
	}

}
