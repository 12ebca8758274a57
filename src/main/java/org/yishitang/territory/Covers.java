package org.yishitang.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stood in for whom at which post, and from when: the record behind figure M28 (A/B 岗接续率). */
@Component
public class Covers {

	/** A hand-over in time, as the office promises (domain.md: B takes over after 30 minutes). */
	public static final Duration IN_TIME = Duration.ofMinutes(30);

	private final JdbcClient database;

	private final Clock clock;

	Covers(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Somebody takes over a post for an absence; once per absence and post.
	 * @param standIn who takes over, or null where nobody is there
	 */
	public void begin(String absence, String post, String holder, String standIn) {
		int known = database.sql("update cover set stand_in = coalesce(?, stand_in) where absence = ? and post = ?")
			.params(standIn, absence, post)
			.update();
		if (known == 0) {
			database
				.sql("insert into cover (id, absence, post, holder, stand_in, covered_at) values (?, ?, ?, ?, ?, ?)")
				.params(UUID.randomUUID().toString(), absence, post, holder, standIn, Absences.utc(clock.instant()))
				.update();
		}
	}

	/** The holder is back at all their posts. */
	public void end(String holder) {
		database.sql("update cover set returned_at = ? where holder = ? and returned_at is null")
			.params(Absences.utc(clock.instant()), holder)
			.update();
	}

	/**
	 * M28: of the posts left by absences that began in this time, how many were taken over within thirty minutes.
	 * @param from first moment
	 * @param to first moment after
	 */
	public CoverRate rate(Instant from, Instant to) {
		var moments = database
			.sql("select a.starts_at, c.covered_at, c.stand_in from cover c join absence a on a.id = c.absence where a.starts_at >= ? and a.starts_at < ?")
			.params(Absences.utc(from), Absences.utc(to))
			.query((row, number) -> row.getString("stand_in") != null && !Absences.moment(row, "covered_at")
				.isAfter(Absences.moment(row, "starts_at").plus(IN_TIME)))
			.list();
		return new CoverRate(moments.stream().filter(inTime -> inTime).count(), moments.size());
	}

	/**
	 * Numerator and denominator of M28.
	 *
	 * @param inTime posts taken over within thirty minutes
	 * @param left posts left by an absence
	 */
	public record CoverRate(long inTime, long left) {

		/** The rate in per cent, rounded; 100 where no post was left. */
		public long percent() {
			return left == 0 ? 100 : Math.round(100.0 * inTime / left);
		}

	}

}
