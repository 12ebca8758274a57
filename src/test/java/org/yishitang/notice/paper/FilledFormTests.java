package org.yishitang.notice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishitang.notice.LetterLine;

/** What is filled in looks like the form, whatever people are called and however long they write. */
class FilledFormTests {

	private static final String FACE = "仿宋_GB2312";

	@Test
	void valuesKeepTheFaceOfTheirForm() throws IOException {
		byte[] form = form((paragraph) -> run(paragraph, "您于{{收到日期}}通过{{来源}}反映的事项（{{受理编号}}）已收悉。{{诉求摘要}}", FACE));
		List<XWPFRun> runs = runs(filled(form, Map.of("收到日期", "2026年11月20日", "来源", "网上", "受理编号", "LF-XF-2026-000001",
				"诉求摘要", "楼上漏水。")));
		assertThat(String.join("", runs.stream().map(XWPFRun::text).toList()))
			.isEqualTo("您于2026年11月20日通过网上反映的事项（LF-XF-2026-000001）已收悉。楼上漏水。");
		assertThat(runs).allSatisfy((run) -> {
			assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo(FACE);
			assertThat(run.getFontSizeAsDouble()).isEqualTo(16);
		});
	}

	@Test
	void aPlaceholderThatWasCutUpIsOneAgain() throws IOException {
		byte[] form = form((paragraph) -> {
			run(paragraph, "编号{", "黑体");
			run(paragraph, "{文", "楷体");
			run(paragraph, "号}", "楷体");
			run(paragraph, "}。", FACE);
		});
		List<XWPFRun> runs = runs(filled(form, Map.of("文号", "1号")));
		assertThat(runs).extracting(XWPFRun::text).containsExactly("编号", "1号", "。");
		assertThat(runs).extracting((run) -> run.getFontFamily(XWPFRun.FontCharRange.eastAsia))
			.containsExactly("黑体", "黑体", FACE);
	}

	@Test
	void whatIsNoPlainTextStaysWhereItIs() throws IOException {
		byte[] form = form((paragraph) -> {
			run(paragraph, "一{{文号}}二", FACE);
			paragraph.createRun().addTab();
			run(paragraph, "三{{文号}}", FACE).addBreak();
			run(paragraph, "四", FACE);
		});
		assertThat(PaperReader.text(PaperReader.lines(filled(form, Map.of("文号", "X"))))).isEqualTo("一X二\t三X\n四\n");
	}

	@Test
	void tablesHeadersAndFootersAreFilledToo() throws IOException {
		byte[] form;
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			run(document.createTable(1, 1).getRow(0).getCell(0).getParagraphs().get(0), "文号：{{文号}}；", FACE);
			run(document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph(), "第{{文号}}页", FACE);
			document.write(out);
			form = out.toByteArray();
		}
		try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(filled(form, Map.of("文号", "7"))))) {
			assertThat(paper.getTables().get(0).getText().strip()).isEqualTo("文号：7；");
			assertThat(paper.getFooterList().get(0).getText().strip()).isEqualTo("第7页");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "𠮷野", "阿卜杜热合曼·买买提伊明", "欧阳", "O’Brien-Ng", "王 小 明", "{{文号}}", "<w:t>x</w:t>", "&amp;", "=1+1",
			"吾买尔江艾山买合木提吐尔逊阿不都热依木艾尼瓦尔·斯拉木江", "𰻝𰻝面" })
	void namesStandAsTheyAreWritten(String name) throws IOException {
		byte[] form = form((paragraph) -> run(paragraph, "{{称谓}}：您好", FACE));
		assertThat(text(form, Map.of("称谓", name))).isEqualTo(name + "：您好\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0007", "\uFFFE", "\uD800", "\u001B" })
	void whatNoWordProcessorTakesIsLeftOut(String sign) throws IOException {
		byte[] form = form((paragraph) -> run(paragraph, "{{称谓}}", FACE));
		assertThat(text(form, Map.of("称谓", "王" + sign + "明"))).isEqualTo("王明\n");
	}

	@Test
	void aVeryLongOpinionIsWholeAndIndentedByParagraph() throws IOException {
		byte[] form = form((paragraph) -> run(paragraph, "　　{{处理意见}}", FACE));
		List<String> paragraphs = IntStream.range(0, 20)
			.mapToObj((at) -> IntStream.range(0, 200)
				.mapToObj((number) -> "经现场查看，第%d户防水层老化，责成整改。".formatted(at * 7919 + number * 31))
				.collect(Collectors.joining()))
			.toList();
		List<String> lines = text(form, Map.of("处理意见", String.join("\r\n\r\n\t", paragraphs))).lines().toList();
		assertThat(lines).isEqualTo(paragraphs.stream().map((words) -> "　　" + words).toList());
	}

	@Test
	void nothingIsWrittenWhereNothingIsKnown() throws IOException {
		byte[] form = form((paragraph) -> run(paragraph, "地址：{{送达地址}}。", FACE));
		assertThat(text(form, Map.of())).isEqualTo("地址：。\n");
	}

	@ParameterizedTest
	@MethodSource("ownForms")
	void theOfficesFormsAreReadyWithoutLosingAWord(Path form) throws IOException {
		byte[] before = Files.readAllBytes(form);
		byte[] ready = FilledForm.ready(before);
		assertThat(PaperReader.lines(ready)).extracting(LetterLine::text)
			.isEqualTo(PaperReader.lines(before).stream().map(LetterLine::text).toList());
		assertThat(PaperReader.lines(ready)).isEqualTo(PaperReader.lines(before));
		assertThat(FilledForm.placeholders(ready)).isEqualTo(FilledForm.placeholders(before));
	}

	static Stream<Path> ownForms() throws IOException {
		return Files.list(Path.of("src/main/resources/letters")).filter((file) -> file.toString().endsWith(".docx"));
	}

	private static byte[] filled(byte[] form, Map<String, String> values) {
		return FilledForm.of(FilledForm.ready(form), values);
	}

	private static String text(byte[] form, Map<String, String> values) {
		return PaperReader.text(PaperReader.lines(filled(form, values)));
	}

	private static byte[] form(java.util.function.Consumer<XWPFParagraph> words) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			words.accept(document.createParagraph());
			document.write(out);
			return out.toByteArray();
		}
	}

	private static XWPFRun run(XWPFParagraph paragraph, String words, String face) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
		run.setFontSize(16);
		run.setText(words);
		return run;
	}

	private static List<XWPFRun> runs(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return document.getParagraphs().get(0).getRuns().stream().filter((run) -> !run.text().isEmpty()).toList();
		}
	}

}
