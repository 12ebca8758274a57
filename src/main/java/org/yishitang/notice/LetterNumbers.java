package org.yishitang.notice;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/** Numbers of letters without gaps, one series a year for each kind: 龙街信受〔2026〕12号. */
@Component
class LetterNumbers {

	/** The row that is locked while a series is opened. */
	private static final String OPENING = "OPENING";

	private final EntityManager rows;

	private final Wording wording;

	private final Clock clock;

	LetterNumbers(EntityManager rows, Wording wording, Clock clock) {
		this.rows = rows;
		this.wording = wording;
		this.clock = clock;
	}

	/** The next number; a parallel letter of the kind waits, since the row is locked until commit. */
	String next(LetterKind kind) {
		String year = Year.now(clock).toString();
		String series = kind + "-" + year;
		if (bump(series) == 0) {
			open(series);
		}
		Number last = (Number) rows.createNativeQuery("select last_no from letter_series where series = ?1")
			.setParameter(1, series)
			.getSingleResult();
		return wording.of("notice.letter.number", List.of("#notice.letter." + kind + ".mark", year, last.toString()),
				Locale.CHINA);
	}

	/** One at a time: whoever comes second finds the series of the first. */
	private void open(String series) {
		bump(OPENING);
		if (bump(series) == 0) {
			rows.createNativeQuery("insert into letter_series (series, last_no) values (?1, 1)")
				.setParameter(1, series)
				.executeUpdate();
		}
	}

	private int bump(String series) {
		return rows.createNativeQuery("update letter_series set last_no = last_no + 1 where series = ?1")
			.setParameter(1, series)
			.executeUpdate();
	}

}
