package org.yishitang.clock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Enters the yearly notice: first looks which running limits move, then moves exactly those, with their tasks and
 * timers, in one transaction. Looking and applying count by the same code.
 */
@Component
public class EnteringNotice {

	private final WorkCalendar calendar;

	private final Recounting recounting;

	private final CalendarTodoRows years;

	private final TransactionOperations transactions;

	private final Clock clock;

	EnteringNotice(WorkCalendar calendar, Recounting recounting, CalendarTodoRows years,
			TransactionOperations transactions, Clock clock) {
		this.calendar = calendar;
		this.recounting = recounting;
		this.years = years;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * What this notice would do. Nothing is written.
	 * @throws LimitRefused if the notice itself cannot be applied
	 */
	public CalendarPreview preview(CheckedNotice notice) {
		refuseIfWrong(notice);
		return transactions.execute(status -> counted(notice, inForce(notice.year()),
				calendar.supposing(notice.year(), notice.days(), recounting::due)));
	}

	/**
	 * Puts the notice in force and moves every limit that depends on it.
	 * @param token of the preview that was looked at
	 * @param confirmed whether what is odd about the notice is meant so
	 * @param by account id
	 * @throws LimitRefused if it is wrong or not confirmed, if something else would move by now, or if somebody was
	 * faster; then nothing has changed
	 */
	public CalendarPreview apply(CheckedNotice notice, String token, boolean confirmed, String by) {
		refuseIfWrong(notice);
		if (notice.wantsConfirmation() && !confirmed) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.unconfirmed"));
		}
		try {
			return transactions.execute(status -> putInForce(notice, token, by));
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException faster) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.faster"));
		}
	}

	private CalendarPreview putInForce(CheckedNotice notice, String token, String by) {
		years.hold(notice.year());
		String before = inForce(notice.year());
		calendar.write(notice.year(), notice.notice(), notice.days(), by);
		List<Recount> due = recounting.due();
		CalendarPreview counted = counted(notice, before, due);
		if (!counted.token().equals(token)) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.changed"));
		}
		recounting.carryOut(due, new NoticeEntered(notice.year(), by));
		return counted;
	}

	/** Which notice of this year is in force, as far as the token must tell it from another. */
	private String inForce(int year) {
		return calendar.entered(year).map(entered -> entered.enteredAt() + "/" + entered.notice()).orElse("");
	}

	private CalendarPreview counted(CheckedNotice notice, String before, List<Recount> due) {
		Instant now = clock.instant();
		List<LimitMove> moves = due.stream().map(recount -> recount.move(now)).toList();
		StringBuilder all = new StringBuilder(before).append('\n').append(notice.year()).append(notice.notice());
		notice.days()
			.forEach(day -> all.append('\n')
				.append(day.day())
				.append(day.working())
				.append(day.name())
				.append(day.source()));
		moves.forEach(move -> all.append('\n').append(move));
		return new CalendarPreview(notice, moves, hash(all.toString()), now);
	}

	private static String hash(String text) {
		try {
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(sum);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void refuseIfWrong(CheckedNotice notice) {
		if (notice.refused()) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.wrong"));
		}
	}

}
