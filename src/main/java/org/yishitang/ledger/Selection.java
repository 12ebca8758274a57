package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Query;
import org.yishitang.clock.Light;
import org.yishitang.petition.Status;

/** The one place where a filter and what somebody may see become the condition of a query. */
class Selection {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final ZoneId zone;

	private final Instant now;

	private Selection(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	static Selection of(Filter filter, Set<String> words, Scope scope, Instant now, ZoneId zone) {
		Selection selection = new Selection(now, zone);
		selection.visible(scope, false);
		selection.filter(filter, words);
		return selection;
	}

	static Selection number(String no, Scope scope, Instant now, ZoneId zone) {
		Selection selection = new Selection(now, zone);
		selection.visible(scope, true);
		selection.where("r.no = :no", "no", no);
		return selection;
	}

	static Selection numbers(Collection<String> nos, Scope scope, Instant now, ZoneId zone) {
		Selection selection = new Selection(now, zone);
		selection.visible(scope, true);
		selection.where("r.no in (:nos)", "nos", nos);
		return selection;
	}

	/** Continues a listing, newest first, after this row. */
	Selection after(LedgerRow last) {
		where("(r.receivedAt < :lastAt or (r.receivedAt = :lastAt and r.no < :lastNo))", "lastAt", last.receivedAt());
		values.put("lastNo", last.no());
		return this;
	}

	String where() {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	<Q extends Query> Q bind(Q query) {
		values.forEach(query::setParameter);
		return query;
	}

	private void visible(Scope scope, boolean byNumber) {
		List<String> ways = new ArrayList<>();
		if (scope.all() || byNumber && scope.byNumber()) {
			ways.add("r.guarded = false");
		}
		if (scope.triaging()) {
			ways.add("r.status in (:triaged)");
			values.put("triaged", EnumSet.of(Status.REGISTERED, Status.TRIAGE));
		}
		if (scope.accusations()) {
			ways.add("r.guarded = true");
		}
		if (scope.registrar() != null) {
			ways.add("(r.guarded = false and r.registeredBy = :registrar)");
			values.put("registrar", scope.registrar());
		}
		within(ways, "r.place.community in (:communities)", "communities", scope.communities());
		within(ways, "r.place.grid in (:grids)", "grids", scope.grids());
		within(ways, "r.no in (select p.caseNo from CasePost p where p.post in (:posts))", "posts", scope.posts());
		conditions.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
		String narrow = "r.no not in (select n.caseNo from NarrowMatter n)";
		if (scope.viewer() == null) {
			conditions.add(narrow);
		}
		else {
			conditions.add("(" + narrow + " or r.no in (select p.caseNo from NamedPerson p where p.account = :viewer))");
			values.put("viewer", scope.viewer());
		}
		if (!scope.stored()) {
			conditions.add("r.no not in (select f.caseNo from CaseFile f where f.storedOnlySince is not null)");
		}
	}

	private void within(List<String> ways, String condition, String name, Set<String> members) {
		if (!members.isEmpty()) {
			ways.add("(r.guarded = false and " + condition + ")");
			values.put(name, members);
		}
	}

	private void filter(Filter filter, Set<String> words) {
		if (filter.status() != null && !filter.status().isEmpty()) {
			where("r.status in (:status)", "status", filter.status());
		}
		where("r.place.community = :community", "community", filter.community());
		where("r.place.grid = :grid", "grid", filter.grid());
		where("r.sort.category like :category", "category",
				filter.category() == null || filter.category().isBlank() ? null : filter.category().replaceAll("\\D", "") + "%");
		where("r.sort.urgency = :urgency", "urgency", filter.urgency());
		where("r.sort.procedure = :procedure", "procedure", filter.procedure());
		where("r.channel = :channel", "channel", filter.channel());
		where("r.post = :post", "post", filter.post());
		where("r.ended <> :open", "open", filter.open());
		where("r.listed = :listed", "listed", filter.listed());
		where("r.booked = :booked", "booked", filter.booked());
		where("r.receivedAt >= :from", "from", start(filter.from()));
		where("r.receivedAt < :to", "to", filter.to() == null ? null : start(filter.to().plusDays(1)));
		if (filter.letter() != null) {
			where(lacking(filter.letter()), "now", now);
		}
		if (filter.light() != null) {
			where(burning(filter.light()), "now", now);
		}
		words(filter.q(), words);
	}

	private void words(String q, Set<String> grams) {
		if (q == null || q.isBlank()) {
			return;
		}
		String number = q.strip().toUpperCase(Locale.ROOT);
		if (number.matches("[A-Z]{1,6}-[A-Z]{1,6}-\\d{4}-\\d{1,12}")) {
			where("r.no = :q", "q", number);
			return;
		}
		if (grams.isEmpty()) {
			conditions.add("1 = 0");
			return;
		}
		where("r.no in (select g.caseNo from CaseGram g where g.gram in (:grams)"
				+ " group by g.caseNo having count(g.gram) = :wanted)", "grams", grams);
		values.put("wanted", (long) grams.size());
	}

	static String lacking(LetterMark letter) {
		return switch (letter) {
			case MISSING -> "(r.letters.missingLetters is not null or r.letters.noticeEndAt <= :now)";
			case UNPROVEN -> "r.letters.unprovenAt <= :now";
		};
	}

	static String burning(Light light) {
		return switch (light) {
			case RED -> "r.limits.endAt <= :now";
			case ORANGE -> "(r.limits.warnAt <= :now and r.limits.endAt > :now)";
			case YELLOW -> "(r.limits.halfAt <= :now and r.limits.warnAt > :now)";
			case GREEN -> "(r.limits.halfAt is null or r.limits.halfAt > :now)";
		};
	}

	private Instant start(LocalDate day) {
		return day == null ? null : day.atStartOfDay(zone).toInstant();
	}

	private void where(String condition, String name, Object value) {
		if (value != null && !"".equals(value)) {
			conditions.add(condition);
			values.put(name, value);
		}
	}

}
