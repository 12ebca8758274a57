package org.yishitang.process.guard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;

/** What a query asks for, applied to a list: equality, SQL's like, order and page. Absent criteria match. */
final class InMemory {

	private InMemory() {
	}

	static boolean same(String wanted, String value) {
		return wanted == null || wanted.equals(value);
	}

	static boolean among(String[] wanted, String value) {
		return wanted == null || Arrays.asList(wanted).contains(value);
	}

	static boolean like(String pattern, String value) {
		if (pattern == null) {
			return true;
		}
		String regex = Arrays.stream(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
		return value != null && Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE)
			.matcher(value)
			.matches();
	}

	static <T> Comparator<T> order(AbstractQuery<?, ?> query, Function<String, Comparator<T>> by) {
		Comparator<T> order = null;
		for (QueryOrderingProperty property : query.getOrderingProperties()) {
			Comparator<T> next = by.apply(property.getQueryProperty().getName());
			Comparator<T> directed = Direction.DESCENDING.equals(property.getDirection()) ? next.reversed() : next;
			order = order == null ? directed : order.thenComparing(directed);
		}
		return order == null ? (one, other) -> 0 : order;
	}

	static <T> List<T> page(Stream<T> all, AbstractQuery<?, ?> query) {
		return all.skip(Math.max(0, query.getFirstResult())).limit(Math.max(0, query.getMaxResults())).toList();
	}

}
