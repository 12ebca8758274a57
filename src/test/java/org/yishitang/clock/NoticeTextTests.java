package org.yishitang.clock;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoticeTextTests {

	private static final String ROWS = "2027-02-05,否,春节,通知\n2027/2/20,班,春节,\n";

	@ParameterizedTest
	@ValueSource(strings = { "date,working,name,source\n", "日期,上班,名称,来源\n", "Date, Working ,NAME,Source\r\n", "",
			"\n\n日期,是否上班,节日,依据\n" })
	void aHeaderMayBeInEitherLanguageOrMissing(String header) {
		NoticeTable table = NoticeText.read(header + ROWS);
		assertThat(table.findings()).isEmpty();
		assertThat(table.rows()).extracting(NoticeRow::date).containsExactly("2027-02-05", "2027/2/20");
		assertThat(table.rows()).extracting(NoticeRow::working).containsExactly("否", "班");
		assertThat(table.rows()).extracting(NoticeRow::source).containsExactly("通知", "");
		int first = (int) header.lines().count() + 1;
		assertThat(table.rows()).extracting(NoticeRow::line).containsExactly(first, first + 1);
	}

	@Test
	void theColumnsAreFoundByTheirNames() {
		assertThat(NoticeText.read("来源,名称,日期,上班\n通知,元旦,2027-01-01,否\n").rows())
			.containsExactly(new NoticeRow(2, "2027-01-01", "否", "元旦", "通知"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "date\tworking\tname\tsource\n2027-01-01\tfalse\t元旦\t通知",
			"date;working;name;source\n2027-01-01;false;元旦;通知", "date，working，name，source\n2027-01-01，false，元旦，通知",
			"\"date\",\"working\",\"name\",\"source\"\n\"2027-01-01\",\"false\",\"元旦\",\"通知\"" })
	void whatOfficeProgramsCopyIsReadToo(String text) {
		assertThat(NoticeText.read(text).rows()).containsExactly(new NoticeRow(2, "2027-01-01", "false", "元旦", "通知"));
	}

	@Test
	void quotedCellsMayHoldSeparatorsQuotesAndLines() {
		List<NoticeRow> rows = NoticeText.read("2027-01-01,休,\"元旦, \"\"新年\"\"\n第二行\",通知\n2027-01-02,休,元旦,通知").rows();
		assertThat(rows.get(0).name()).isEqualTo("元旦, \"新年\"\n第二行");
		assertThat(rows.get(1).line()).as("the line in the file").isEqualTo(3);
		assertThat(NoticeText.read(NoticeText.write(rows)).rows()).extracting(NoticeRow::name)
			.containsExactly("元旦, \"新年\"\n第二行", "元旦");
	}

	@Test
	void shortLinesHaveEmptyCells() {
		assertThat(NoticeText.read("2027-01-01").rows()).containsExactly(new NoticeRow(1, "2027-01-01", "", "", ""));
		assertThat(NoticeText.read("").rows()).isEmpty();
		assertThat(NoticeText.read(",,,\n\n").rows()).isEmpty();
	}

	@Test
	void aSpreadsheetCalculatesNothingOfWhatIsWritten() {
		List<NoticeRow> rows = List.of(new NoticeRow(1, "2027-01-01", "休", "=HYPERLINK(\"http://x\")", "@SUM(A1)"));
		String text = NoticeText.write(rows);
		assertThat(text).contains("'=HYPERLINK").contains(",'@SUM").doesNotContain(",=");
		assertThat(NoticeText.read(text).rows().get(0).name()).isEqualTo("=HYPERLINK(\"http://x\")");
	}

	@Test
	void jsonIsAnArrayOfDaysWhereverItStands() {
		String days = """
				[
				  {"date": "2027-01-01", "working": false, "name": "元旦", "source": "通知"},
				  {"日期": "2027-02-20", "上班": true, "名称": "春节", "more": {"a": [1]}}
				]""";
		for (String text : List.of(days, "{\"year\": 2027, \"days\": " + days + "}")) {
			NoticeTable table = NoticeText.read(text);
			assertThat(table.findings()).isEmpty();
			assertThat(table.rows()).containsExactly(new NoticeRow(2, "2027-01-01", "false", "元旦", "通知"),
					new NoticeRow(3, "2027-02-20", "true", "春节", ""));
		}
	}

	@Test
	void jsonThatBreaksOffKeepsWhatCouldBeReadAndNamesTheLine() {
		NoticeTable table = NoticeText.read("[\n{\"date\":\"2027-01-01\",\"working\":false,\"name\":\"元旦\"},\n{\"date\": oops");
		assertThat(table.rows()).hasSize(1);
		assertThat(table.findings()).singleElement().satisfies(found -> {
			assertThat(found.key()).isEqualTo("calendar.wrong.json");
			assertThat(found.line()).isEqualTo(3);
		});
		assertThat(NoticeText.read("[1, 2]").findings()).extracting(NoticeFinding::key)
			.containsExactly("calendar.wrong.json-array");
		assertThat(NoticeText.read("{}").findings()).isNotEmpty();
	}

	@Test
	void aListLongerThanAnyYearIsNotReadOn() {
		String rows = IntStream.rangeClosed(1, 401).mapToObj(any -> "2027-01-01,休,元旦,").collect(Collectors.joining("\n"));
		assertThat(NoticeText.read(rows).findings()).singleElement()
			.satisfies(found -> assertThat(found.key()).isEqualTo("calendar.wrong.too-many"));
		String json = IntStream.rangeClosed(1, 401).mapToObj(any -> "{\"date\":\"\"}").collect(Collectors.joining(",", "[", "]"));
		assertThat(NoticeText.read(json).findings()).hasSize(1);
	}

	@Test
	void filesMayBeInTheCharactersOfExcel() {
		assertThat(NoticeFile.text(ROWS.getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
		assertThat(NoticeFile.text(("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
		assertThat(NoticeFile.text(ROWS.getBytes(Charset.forName("GB18030")))).isEqualTo(ROWS);
		assertThat(NoticeFile.text(ROWS.getBytes(Charset.forName("GBK")))).isEqualTo(ROWS);
	}

	@Test
	void whatIsNoSmallTextFileIsRefused() {
		refused(new byte[0], "calendar.refusal.empty-file");
		refused(new byte[NoticeFile.LARGEST + 1], "calendar.refusal.large-file");
		refused(new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0 }, "calendar.refusal.no-text");
		refused(new byte[] { (byte) 0xff, (byte) 0xff, (byte) 0xff }, "calendar.refusal.no-text");
		byte[] largest = "a".repeat(NoticeFile.LARGEST).getBytes(StandardCharsets.US_ASCII);
		assertThat(NoticeFile.text(largest)).hasSize(NoticeFile.LARGEST);
	}

	private static void refused(byte[] file, String key) {
		assertThatThrownBy(() -> NoticeFile.text(file)).isInstanceOfSatisfying(LimitRefused.class,
				refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

}
