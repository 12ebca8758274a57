package org.yishitang.mediation;

import java.time.Clock;
import java.time.Year;

import jakarta.persistence.EntityManager;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Numbers of mediations without gaps, one series a year: 龙街人调〔2026〕12号. */
@Component
class MediationNumbers {

	/** The row that is locked while the series of a year is opened. */
	private static final String OPENING = "RT";

	private final EntityManager rows;

	private final Clock clock;

	private final String mark;

	MediationNumbers(EntityManager rows, Clock clock, @Value("${yishitang.mediation-mark:龙街人调}") String mark) {
		this.rows = rows;
		this.clock = clock;
		this.mark = mark;
	}

	/** The next number; a parallel one waits, since the row is locked until commit. */
	String next() {
		int year = Year.now(clock).getValue();
		String series = "RT-" + year;
		if (bump(series) == 0) {
			bump(OPENING);
			if (bump(series) == 0) {
				rows.createNativeQuery("insert into number_series (series, last_no) values (?1, 1)")
					.setParameter(1, series)
					.executeUpdate();
			}
		}
		Number last = (Number) rows.createNativeQuery("select last_no from number_series where series = ?1")
			.setParameter(1, series)
			.getSingleResult();
		return "%s〔%d〕%d号".formatted(mark, year, last.longValue());
	}

	private int bump(String series) {
		return rows.createNativeQuery("update number_series set last_no = last_no + 1 where series = ?1")
			.setParameter(1, series)
			.executeUpdate();
	}

}
