package org.yishitang.desk.admin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yishitang.clock.CalendarDay;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.CalendarYear;
import org.yishitang.clock.MissingNotice;
import org.yishitang.clock.MissingNotices;
import org.yishitang.clock.WorkCalendar;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** The working calendar: which years have their notice, what each year looks like, files to take away. */
@Controller
class CalendarPages {

	private static final String MARK = "\uFEFF";

	private final WorkCalendar calendar;

	private final MissingNotices missing;

	private final CalendarDrafts drafts;

	private final Clock clock;

	CalendarPages(WorkCalendar calendar, MissingNotices missing, CalendarDrafts drafts, Clock clock) {
		this.calendar = calendar;
		this.missing = missing;
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * A year that has its notice.
	 *
	 * @param off how many days of it are off by the notice
	 * @param shifted how many weekend days are worked
	 * @param working how many days the office works
	 */
	record Covered(CalendarYear notice, long off, long shifted, long working) {
	}

	@GetMapping("/desk/admin/calendar")
	String years(Model page) {
		List<CalendarYear> notices = calendar.notices();
		Set<Integer> covered = notices.stream().map(CalendarYear::year).collect(Collectors.toSet());
		int now = LocalDate.now(clock).getYear();
		Stream<Integer> needed = missing.open().stream().map(MissingNotice::year);
		page.addAttribute("years", notices.stream().map(this::covered).toList());
		page.addAttribute("open",
				Stream.concat(needed, IntStream.rangeClosed(now, now + 2).boxed())
					.filter(year -> !covered.contains(year))
					.distinct()
					.sorted()
					.toList());
		return "desk/admin/calendar";
	}

	@GetMapping("/desk/admin/calendar/{year:\\d{4}}")
	String year(@PathVariable int year, Model page) {
		known(year);
		page.addAttribute("year", year);
		page.addAttribute("notice",
				calendar.notices().stream().filter(entered -> entered.year() == year).findFirst().orElse(null));
		page.addAttribute("months", CalendarMonth.of(calendar, year));
		page.addAttribute("working", working(year));
		page.addAttribute("previous", CalendarDrafts.known(year - 1) ? year - 1 : null);
		page.addAttribute("next", CalendarDrafts.known(year + 1) ? year + 1 : null);
		return "desk/admin/calendar-year";
	}

	/** What is in force for a year, to be changed and sent back. */
	@GetMapping("/desk/admin/calendar/{year:\\d{4}}/days.csv")
	ResponseEntity<byte[]> days(@PathVariable int year) {
		known(year);
		return file("calendar-%d.csv".formatted(year), "text/csv", MARK + drafts.inForce(year));
	}

	@GetMapping("/desk/admin/calendar/example.csv")
	ResponseEntity<byte[]> exampleCsv() {
		return file("calendar-example.csv", "text/csv", MARK + CalendarExamples.csv());
	}

	@GetMapping("/desk/admin/calendar/example.json")
	ResponseEntity<byte[]> exampleJson() {
		return file("calendar-example.json", MediaType.APPLICATION_JSON_VALUE, CalendarExamples.json());
	}

	private Covered covered(CalendarYear notice) {
		List<CalendarDay> days = calendar.exceptions(notice.year());
		long shifted = days.stream().filter(CalendarDay::working).count();
		return new Covered(notice, days.size() - shifted, shifted, working(notice.year()));
	}

	private long working(int year) {
		return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(calendar::isWorking).count();
	}

	private static void known(int year) {
		if (!CalendarDrafts.known(year)) {
			throw new ResponseStatusException(NOT_FOUND);
		}
	}

	private static ResponseEntity<byte[]> file(String name, String type, String text) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
