package org.yishitang.petition;

import java.time.Clock;
import java.time.Year;

import jakarta.persistence.EntityManager;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives out receipt numbers, one series a year for all kinds: {@code LF-XF-2026-000123}. */
@Component
public class CaseNumbers {

	private final EntityManager rows;

	private final Clock clock;

	private final String prefix;

	CaseNumbers(EntityManager rows, Clock clock, @Value("${yishitang.number-prefix}") String prefix) {
		this.rows = rows;
		this.clock = clock;
		this.prefix = prefix;
	}

	/** The next number; waits for a parallel registration, since the row of the year is locked until commit. */
	public String next() {
		String year = Year.now(clock).toString();
		int taken = bump(year);
		if (taken == 0) {
			rows.createNativeQuery("insert into number_series (series, last_no) values (?1, 0)")
				.setParameter(1, year)
				.executeUpdate();
			bump(year);
		}
		Number last = (Number) rows.createNativeQuery("select last_no from number_series where series = ?1")
			.setParameter(1, year)
			.getSingleResult();
		return "%s-%s-%06d".formatted(prefix, year, last.longValue());
	}

	private int bump(String year) {
		return rows.createNativeQuery("update number_series set last_no = last_no + 1 where series = ?1")
			.setParameter(1, year)
			.executeUpdate();
	}

}
