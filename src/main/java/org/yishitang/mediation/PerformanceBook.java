package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promises for whoever reads them, and how many of them are kept (M15). */
@Component
@Transactional(readOnly = true)
public class PerformanceBook {

	private static final int PAGE = 50;

	private final Performances rows;

	private final Clock clock;

	PerformanceBook(Performances rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Kept promises of those whose day has passed.
	 *
	 * @param due how many should be kept by now
	 */
	public record Rate(long kept, long due) {

		/** Whole percents, rounded; null where nothing is due yet. */
		public Integer percent() {
			return due == 0 ? null : (int) Math.round(100.0 * kept / due);
		}

	}

	/** All promises of a matter, in the order they were given. */
	public List<Performance> of(String caseNo) {
		return rows.findByCaseNoOrderBySourceAscPromisedOnAscPositionAsc(caseNo);
	}

	public Optional<Performance> find(String id) {
		return rows.findById(id);
	}

	/**
	 * Promises of these sources, those next due first.
	 * @param open whether only those that are not settled
	 * @param page from 0
	 */
	public Page<Performance> list(Collection<PerformanceSource> sources, boolean open, int page) {
		return rows.findBySourceInAndStateInOrderByDueOnAscIdAsc(sources, states(open), PageRequest.of(page, PAGE));
	}

	/** The same of the agreements somebody mediated. */
	public Page<Performance> ofMediator(String account, boolean open, int page) {
		return rows.ofMediator(account, states(open), PageRequest.of(page, PAGE));
	}

	/** How many of those whose last day is over were kept. */
	public Rate rate(PerformanceSource source) {
		LocalDate today = LocalDate.now(clock);
		return new Rate(rows.countBySourceAndStateAndDueOnBefore(source, PerformanceState.KEPT, today),
				rows.countBySourceAndDueOnBefore(source, today));
	}

	private static Set<PerformanceState> states(boolean open) {
		return open ? EnumSet.of(PerformanceState.RUNNING, PerformanceState.BROKEN) : EnumSet.allOf(PerformanceState.class);
	}

}
