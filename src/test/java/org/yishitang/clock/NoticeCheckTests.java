package org.yishitang.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishitang.clock.NoticeFinding.Weight;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeCheckTests {

	/** The thirteen days of 2027, on lines 2 to 14. */
	static final String LAW = NoticeText.write(StatutoryDays.named(2027)
		.entrySet()
		.stream()
		.map(day -> new NoticeRow(0, day.getKey().toString(), "休", day.getValue(), ""))
		.toList());

	@Test
	void aNoticeWithTheDaysOfTheLawIsRight() {
		CheckedNotice notice = check(LAW + "2027-02-20,班,春节,补充通知\n");
		assertThat(notice.findings()).isEmpty();
		assertThat(notice.days()).hasSize(14).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
		assertThat(notice.days().get(0)).satisfies(day -> {
			assertThat(day.day()).isEqualTo("2027-01-01");
			assertThat(day.working()).isFalse();
			assertThat(day.name()).isEqualTo("元旦");
			assertThat(day.source()).as("the notice itself").isEqualTo("2027年通知");
		});
		assertThat(notice.days()).filteredOn(CalendarDay::working)
			.singleElement()
			.extracting(CalendarDay::source)
			.isEqualTo("补充通知");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'2026-12-31,休,元旦,', other-year
			'2028-01-01,休,元旦,', other-year
			'2027-02-29,休,春节,', impossible
			'2027-13-01,休,春节,', impossible
			'2027-00-10,休,春节,', impossible
			'27-1-1,休,元旦,', unreadable
			'01/02/2027,休,元旦,', unreadable
			'明天,休,元旦,', unreadable
			',休,元旦,', no-date
			'2027-01-01,休,元旦,', twice
			'2027/1/1,班,元旦,', twice
			'2027-03-01,,节日,', no-working
			'2027-03-01,也许,节日,', working
			'2027-03-01,休,,', no-name
			""")
	void eachBrokenRuleIsNamedWithItsLine(String row, String rule) {
		CheckedNotice notice = check(LAW + row + "\n");
		assertThat(notice.refused()).isTrue();
		assertThat(notice.findings()).filteredOn(found -> found.weight() == Weight.REFUSED)
			.singleElement()
			.satisfies(found -> {
				assertThat(found.key()).isEqualTo("calendar.wrong." + rule);
				assertThat(found.line()).isEqualTo(15);
			});
		assertThat(notice.wantsConfirmation()).as("the thirteen days are there all the same").isFalse();
	}

	@Test
	void severalFaultsAreAllNamedInTheOrderOfTheLines() {
		CheckedNotice notice = check("date,working,name\n,,\nx,,\n2027-01-01,休,元旦\n2027-01-01,休,元旦\n");
		assertThat(notice.findings()).extracting(NoticeFinding::line).containsExactly(0, 3, 3, 3, 5);
	}

	@Test
	void lengthsHaveBounds() {
		assertThat(check(LAW + "2027-03-01,休," + "节".repeat(64) + "," + "源".repeat(200)).refused()).isFalse();
		assertThat(keys(check(LAW + "2027-03-01,休," + "节".repeat(65) + "," + "源".repeat(201))))
			.containsExactly("calendar.wrong.long-name", "calendar.wrong.long-source");
		assertThat(keys(NoticeCheck.of(2027, " ", LAW))).containsExactly("calendar.wrong.title");
		assertThat(keys(NoticeCheck.of(2027, "题".repeat(201), LAW))).contains("calendar.wrong.long-source");
		assertThat(keys(check("date,working,name\n"))).containsExactly("calendar.wrong.no-rows");
	}

	@Test
	void anOrdinaryWorkingDayNeedsNoLine() {
		CheckedNotice notice = check(LAW + "2027-03-01,班,星期一,\n2027-03-06,班,星期六,\n2027-03-07,休,星期日,\n");
		assertThat(notice.refused()).isFalse();
		assertThat(notice.findings()).singleElement().satisfies(found -> {
			assertThat(found.weight()).isEqualTo(Weight.WARNING);
			assertThat(found.line()).isEqualTo(15);
			assertThat(found.key()).isEqualTo("calendar.odd.ordinary");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-05-02", "2027-06-09",
			"2027-09-15", "2027-10-03" })
	void aMissingDayOfTheLawMustBeConfirmed(String missing) {
		String without = LAW.lines().filter(line -> !line.startsWith(missing)).collect(Collectors.joining("\n"));
		CheckedNotice notice = check(without);
		assertThat(notice.refused()).isFalse();
		assertThat(notice.wantsConfirmation()).isTrue();
		assertThat(notice.findings()).singleElement()
			.extracting(NoticeFinding::arguments)
			.isEqualTo(List.of(1, missing));
		assertThat(check(without + "\n" + missing + ",班,改为上班,").wantsConfirmation()).isTrue();
	}

	@Test
	void everyMissingDayIsListed() {
		assertThat(check("2027-03-01,休,节日,").findings()).singleElement().satisfies(found -> {
			assertThat(found.weight()).isEqualTo(Weight.CONFIRM);
			assertThat(found.arguments().get(0)).isEqualTo(13);
			assertThat(found.arguments().get(1).toString()).contains("2027-01-01").contains("2027-10-03");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-05", "2027-2-5", "2027/2/5", "2027/02/05", "2027.2.5", "2027年2月5日", "' 2027-02-05 '" })
	void aDateMayBeWrittenAsPeopleWriteIt(String written) {
		assertThat(NoticeCheck.day(written)).isEqualTo(LocalDate.of(2027, 2, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "TRUE", "是", "班", "1", "上班", "Yes" })
	void workedMayBeSaidInManyWays(String word) {
		assertThat(check(LAW + "2027-02-20," + word + ",春节,").days()).filteredOn(CalendarDay::working).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "false", "False", "否", "休", "0", "放假", "no" })
	void offMayBeSaidInManyWays(String word) {
		assertThat(check(LAW + "2027-02-20," + word + ",春节,").days()).hasSize(14).noneMatch(CalendarDay::working);
	}

	@Test
	void whatLooksLikeCodeIsOnlyAName() {
		assertThat(check(LAW + "2027-03-01,休,\"<script>alert(1)</script>\",\"=cmd|'/c calc'!A1\"").refused()).isFalse();
	}

	private static CheckedNotice check(String rows) {
		return NoticeCheck.of(2027, "2027年通知", rows);
	}

	private static List<String> keys(CheckedNotice notice) {
		return notice.findings().stream().map(NoticeFinding::key).toList();
	}

}
