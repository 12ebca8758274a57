package org.yishitang.territory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away from when to when; meanwhile the B holder is on duty. */
@Component
public class Absences {

	private final JdbcClient database;

	private final Clock clock;

	Absences(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Records that somebody is away.
	 * @param until first moment of being back, later than {@code from}
	 * @return id of the record, for taking it back
	 */
	public String record(String account, Instant from, Instant until) {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("absence ends before it begins");
		}
		String id = UUID.randomUUID().toString();
		database.sql("insert into absence (id, account, starts_at, ends_at) values (?, ?, ?, ?)")
			.params(id, account, utc(from), utc(until))
			.update();
		return id;
	}

	/** Takes a recorded absence back. */
	public void cancel(String id) {
		database.sql("delete from absence where id = ?").param(id).update();
	}

	/** Whether this account is away now. */
	public boolean away(String account) {
		LocalDateTime now = utc(clock.instant());
		return database.sql("select count(*) from absence where account = ? and starts_at <= ? and ends_at > ?")
			.params(account, now, now)
			.query(Long.class)
			.single() > 0;
	}

	private static LocalDateTime utc(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
