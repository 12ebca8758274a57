package org.yishitang.desk.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {

	private static final List<List<String>> TABLE = List.of(List.of("账号", "名称", "备注"),
			List.of("grid-001", "王小明", "第一行\n第二行，带\"引号\""), List.of("002", "𠮷野", ""));

	@Test
	void csvComesBackAsItWentOut() {
		assertThat(Sheets.read(Sheets.csv(TABLE))).isEqualTo(TABLE);
		assertThat(new String(Sheets.csv(TABLE), StandardCharsets.UTF_8)).startsWith("\uFEFF账号,名称,备注\r\n");
	}

	@Test
	void workbookComesBackAsItWentOut() {
		assertThat(Sheets.read(Sheets.workbook("人员", TABLE))).isEqualTo(TABLE);
	}

	@Test
	void officeProgramsHereSaveGbk() {
		byte[] gbk = "账号,名称\r\ngrid-001,王小明\r\n".getBytes(Charset.forName("GBK"));
		assertThat(Sheets.read(gbk)).isEqualTo(List.of(List.of("账号", "名称"), List.of("grid-001", "王小明")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1", "'quoted" })
	void formulasAreTextAndComeBackAsTheyWere(String cell) {
		List<List<String>> table = List.of(List.of("a"), List.of(cell));
		assertThat(Sheets.text(table)).contains("'" + (cell.contains("\"") ? cell.replace("\"", "\"\"") : cell));
		assertThat(Sheets.read(Sheets.csv(table))).isEqualTo(table);
		assertThat(Sheets.read(Sheets.workbook("x", table))).isEqualTo(table);
	}

	@Test
	void whatIsNoListIsRefused() {
		assertThatThrownBy(() -> Sheets.read(new byte[] { 'P', 'K', 3, 4, 0, 0 })).isInstanceOf(UnreadableSheet.class);
		byte[] tooLong = "a\r\n".repeat(Sheets.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> Sheets.read(tooLong)).isInstanceOf(UnreadableSheet.class);
		assertThat(Sheets.read("a\r\n".repeat(Sheets.MOST_ROWS).getBytes(StandardCharsets.UTF_8))).hasSize(Sheets.MOST_ROWS);
		String wide = String.join(",", Collections.nCopies(31, "x"));
		assertThatThrownBy(() -> Sheets.read(wide.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableSheet.class);
		assertThat(Sheets.read(new byte[0])).isEmpty();
	}

}
