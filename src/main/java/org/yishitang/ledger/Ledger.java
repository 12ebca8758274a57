package org.yishitang.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.yishitang.clock.Light;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of all matters: searched, counted and read through, always within what somebody may see. */
@Component
@Transactional(readOnly = true)
public class Ledger {

	/** Most rows a page may have. */
	public static final int LARGEST_PAGE = 200;

	private static final int CHUNK = 500;

	private static final String NEWEST_FIRST = " order by r.receivedAt desc, r.no desc";

	private final EntityManager rows;

	private final WordIndex words;

	private final Clock clock;

	Ledger(EntityManager rows, WordIndex words, Clock clock) {
		this.rows = rows;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * A page of the selection, newest receipt first.
	 * @param page from 0
	 * @param size at most {@link #LARGEST_PAGE}
	 */
	public LedgerPage search(Filter filter, Scope scope, int page, int size) {
		Instant now = clock.instant();
		int rowsAPage = Math.min(Math.max(size, 1), LARGEST_PAGE);
		int first = Math.max(page, 0);
		Map<Light, Long> lights = lights(filter, scope, now);
		long total = lights.values().stream().mapToLong(Long::longValue).sum();
		List<LedgerItem> items = total == 0 ? List.of()
				: select(selection(filter, scope, now), NEWEST_FIRST, Math.multiplyExact(first, rowsAPage), rowsAPage)
					.stream()
					.map(row -> row.item(now))
					.toList();
		return new LedgerPage(now, total, lights, first, rowsAPage, items);
	}

	/** How many matters the selection has. */
	public long count(Filter filter, Scope scope) {
		Selection selection = selection(filter, scope, clock.instant());
		return (Long) selection.bind(rows.createQuery("select count(r) from LedgerRow r" + selection.where()))
			.getSingleResult();
	}

	/** The open matters of the selection whose limits end first. */
	public List<LedgerItem> endingFirst(Filter filter, Scope scope, int most) {
		Instant now = clock.instant();
		return select(selection(filter, scope, now), " order by r.limits.endAt, r.no", 0, most).stream()
			.map(row -> row.item(now))
			.toList();
	}

	/** One matter, if this person may see it; otherwise empty as if it did not exist. */
	public Optional<LedgerItem> find(String no, Scope scope) {
		Instant now = clock.instant();
		return select(Selection.number(no, scope, now, clock.getZone()), "", 0, 1).stream()
			.map(row -> row.item(now))
			.findFirst();
	}

	/** The lines of these matters as far as this person may see them, in any order. */
	public List<LedgerItem> lines(Collection<String> nos, Scope scope) {
		Instant now = clock.instant();
		return nos.isEmpty() ? List.of()
				: select(Selection.numbers(nos, scope, now, clock.getZone()), "", 0, LARGEST_PAGE).stream()
					.map(row -> row.item(now))
					.toList();
	}

	/** Hands over the whole selection row by row, newest receipt first, without holding it in memory. */
	public void each(Filter filter, Scope scope, Consumer<LedgerItem> reader) {
		Instant now = clock.instant();
		LedgerRow last = null;
		List<LedgerRow> chunk;
		do {
			Selection selection = selection(filter, scope, now);
			chunk = select(last == null ? selection : selection.after(last), NEWEST_FIRST, 0, CHUNK);
			chunk.forEach(row -> reader.accept(row.item(now)));
			last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
			rows.clear();
		}
		while (chunk.size() == CHUNK);
	}

	private Map<Light, Long> lights(Filter filter, Scope scope, Instant now) {
		Selection selection = selection(filter, scope, now);
		Object[] sums = (Object[]) selection
			.bind(rows.createQuery("select count(r), " + sum(Light.RED) + ", " + sum(Light.ORANGE) + ", "
					+ sum(Light.YELLOW) + " from LedgerRow r" + selection.where())
				.setParameter("now", now))
			.getSingleResult();
		Map<Light, Long> lights = new EnumMap<>(Light.class);
		lights.put(Light.RED, number(sums[1]));
		lights.put(Light.ORANGE, number(sums[2]));
		lights.put(Light.YELLOW, number(sums[3]));
		lights.put(Light.GREEN, number(sums[0]) - number(sums[1]) - number(sums[2]) - number(sums[3]));
		return lights;
	}

	private static String sum(Light light) {
		return "sum(case when " + Selection.burning(light) + " then 1 else 0 end)";
	}

	private static long number(Object sum) {
		return sum == null ? 0 : ((Number) sum).longValue();
	}

	private Selection selection(Filter filter, Scope scope, Instant now) {
		return Selection.of(filter, words.wanted(filter.q()), scope, now, clock.getZone());
	}

	private List<LedgerRow> select(Selection selection, String order, int first, int most) {
		return selection.bind(rows.createQuery("select r from LedgerRow r" + selection.where() + order, LedgerRow.class))
			.setFirstResult(first)
			.setMaxResults(most)
			.getResultList();
	}

}
