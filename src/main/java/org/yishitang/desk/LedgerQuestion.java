package org.yishitang.desk;

import java.time.LocalDate;
import java.util.Set;

import org.yishitang.clock.Light;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.LetterMark;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The ledger's filters as they stand in the URL; the same for page, interface and workbook.
 *
 * @param page from 0
 * @param size rows a page, at most 200
 * @param letter {@code missing} or {@code unproven}
 */
record LedgerQuestion(Set<Status> status, String community, String grid, String category, Light light, Urgency urgency,
		Channel channel, Procedure procedure, String post, Boolean open, Boolean listed, String q,
		@DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to, Integer page, Integer size,
		Boolean booked, String letter) {

	static LedgerQuestion everything() {
		return new LedgerQuestion(Set.of(), null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null);
	}

	Filter filter() {
		return new Filter(status, community, grid, category, light, urgency, channel, procedure, post, open, listed, q,
				from, to, booked, LetterMark.of(letter));
	}

	int pageOr(int first) {
		return page == null ? first : page;
	}

	int sizeOr(int usual) {
		return size == null ? usual : size;
	}

}
