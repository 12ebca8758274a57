package org.yishitang.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The council of the demo office: a hundred made-up members, five kinds, all communities; loaded once, in one batch. */
@Component
@ConditionalOnProperty("yishitang.demo")
class DemoCouncil implements SmartInitializingSingleton {

	private static final int COLUMNS = 10;

	private static final int TERM_YEARS = 3;

	private final JdbcTemplate database;

	private final Clock clock;

	private final TransactionOperations transaction;

	DemoCouncil(JdbcTemplate database, Clock clock, TransactionOperations transaction) {
		this.database = database;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/** Loads the members unless there are some already; their term began last year and lasts three. */
	void load() {
		if (database.queryForObject("select count(*) from council_member", Long.class) > 0) {
			return;
		}
		LocalDate from = LocalDate.now(clock).minusYears(1).withDayOfYear(1);
		List<Object[]> rows = read().lines().map(line -> row(line.split(",", -1), from)).toList();
		transaction.executeWithoutResult(status -> database.batchUpdate(
				"insert into council_member (id, name, member_kind, community, account, employer, home_grid, building, phone,"
						+ " specialities, term_from, term_to, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
				rows));
	}

	private static Object[] row(String[] cells, LocalDate from) {
		Object[] row = new Object[COLUMNS + 2];
		for (int i = 0; i < COLUMNS; i++) {
			row[i] = cells[i].isEmpty() ? null : cells[i];
		}
		row[COLUMNS] = from;
		row[COLUMNS + 1] = from.plusYears(TERM_YEARS).minusDays(1);
		return row;
	}

	private static String read() {
		try {
			return new ClassPathResource("demo/council.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
