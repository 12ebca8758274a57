package org.yishitang.clock;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One task for each year whose notice is needed: opened by the first limit that depends on the year, closed by the
 * notice itself. The row of the year exists beforehand, so that two who need it at once cannot open two.
 */
@Component
public class MissingNotices {

	private final CalendarTodoRows rows;

	private final Clock clock;

	MissingNotices(CalendarTodoRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** In the transaction of the limit; only the first of a year writes, so that the others do not queue for the row. */
	@EventListener
	@Transactional
	public void on(CalendarYearMissing missing) {
		if (rows.opened(missing.year()).isEmpty()) {
			rows.open(missing.year(), clock.instant());
		}
	}

	/** The open tasks, earliest year first. */
	@Transactional(readOnly = true)
	public List<MissingNotice> open() {
		List<CalendarTodo> open = rows.open();
		if (open.isEmpty()) {
			return List.of();
		}
		Map<Integer, Object[]> depending = rows.depending(DeadlineState.LIVE)
			.stream()
			.collect(Collectors.toMap(row -> (Integer) row[0], Function.identity()));
		return open.stream().map(todo -> {
			Object[] counts = depending.getOrDefault(todo.year(), new Object[] { null, 0L, 0L });
			return new MissingNotice(todo.year(), todo.openedAt(), (Long) counts[1], (Long) counts[2]);
		}).toList();
	}

}
