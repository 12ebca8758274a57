package org.yishitang.clock;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices that are being typed, one for each year and person, until they are applied or thrown away. */
@Component
public class CalendarDrafts {

	/** Years that can be entered; the table of tasks has a row for each. */
	private static final int FIRST_YEAR = 2020;

	private static final int LAST_YEAR = 2099;

	private static final int LONGEST_TITLE = 200;

	private final CalendarDraftRows rows;

	private final WorkCalendar calendar;

	private final Clock clock;

	CalendarDrafts(CalendarDraftRows rows, WorkCalendar calendar, Clock clock) {
		this.rows = rows;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Whether a notice of this year can be entered at all. */
	public static boolean known(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	/**
	 * What somebody has typed so far; else what is in force; else the thirteen days of the law, to be completed by the
	 * notice.
	 */
	@Transactional(readOnly = true)
	public CalendarDraft of(int year, String account) {
		return rows.findById(CalendarDraft.id(year, account)).orElseGet(() -> proposed(year, account));
	}

	/** What is in force for a year, as a file to change and send back. */
	@Transactional(readOnly = true)
	public String inForce(int year) {
		return NoticeText.write(calendar.exceptions(year).stream().map(day -> row(day)).toList());
	}

	/** Keeps what was typed, right or wrong. */
	@Transactional
	public void save(int year, String account, String notice, String content) {
		if (content.length() > NoticeFile.LARGEST) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.large-file", NoticeFile.LARGEST / 1000));
		}
		CalendarDraft draft = rows.findById(CalendarDraft.id(year, account))
			.orElseGet(() -> new CalendarDraft(year, account));
		String title = notice.strip();
		rows.save(draft.write(title.substring(0, Math.min(title.length(), LONGEST_TITLE)), content, clock.instant()));
	}

	/**
	 * Keeps an uploaded file in place of what was typed.
	 * @throws LimitRefused if it is empty, too large or no text; what was typed stays
	 */
	@Transactional
	public void upload(int year, String account, byte[] file) {
		save(year, account, of(year, account).notice(), NoticeFile.text(file));
	}

	/** Adds one day below the others; whether it is right is said by the check. */
	@Transactional
	public void add(int year, String account, NoticeRow row) {
		List<NoticeRow> all = new ArrayList<>(rows(of(year, account)));
		all.add(row);
		save(year, account, of(year, account).notice(), NoticeText.write(all));
	}

	/** What is wrong about one more day, so that it is not added before it is right. */
	@Transactional(readOnly = true)
	public List<NoticeFinding> wrong(int year, String account, NoticeRow row) {
		List<NoticeRow> all = new ArrayList<>(rows(of(year, account)));
		all.add(row);
		String text = NoticeText.write(all);
		List<NoticeRow> read = NoticeText.read(text).rows();
		int line = read.get(read.size() - 1).line();
		return NoticeCheck.of(year, "?", text)
			.findings()
			.stream()
			.filter(finding -> finding.line() == line && finding.weight() == NoticeFinding.Weight.REFUSED)
			.toList();
	}

	/** Takes the row at this line away. */
	@Transactional
	public void remove(int year, String account, int line) {
		List<NoticeRow> rest = rows(of(year, account)).stream().filter(row -> row.line() != line).toList();
		save(year, account, of(year, account).notice(), NoticeText.write(rest));
	}

	/** Throws away what was typed. */
	@Transactional
	public void discard(int year, String account) {
		rows.findById(CalendarDraft.id(year, account)).ifPresent(draft -> rows.deleteById(draft.getId()));
	}

	/** The rows of a draft as far as they can be read, wrong ones included. */
	public List<NoticeRow> rows(CalendarDraft draft) {
		return NoticeText.read(draft.content()).rows();
	}

	/** What is wrong or odd about a draft. */
	public CheckedNotice check(CalendarDraft draft) {
		return NoticeCheck.of(draft.year(), draft.notice(), draft.content());
	}

	private CalendarDraft proposed(int year, String account) {
		List<NoticeRow> known = calendar.known(year).stream().map(day -> row(day)).toList();
		String title = calendar.entered(year).map(CalendarYear::notice).orElse("");
		return new CalendarDraft(year, account).write(title, NoticeText.write(known), null);
	}

	/** As the year view marks it. */
	public static String word(boolean working) {
		return working ? "班" : "休";
	}

	private static NoticeRow row(CalendarDay day) {
		return new NoticeRow(0, day.day().toString(), word(day.working()), day.name(), day.source());
	}

}
