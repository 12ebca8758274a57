package org.yishitang.notice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishitang.petition.Refusal;

/** What comes in as a form is looked at before anybody opens it. */
class FormCheckTests {

	private static final Set<String> KNOWN = Set.of("文号", "日期", "理由");

	private static final Set<String> OBLIGATORY = Set.of("文号", "日期");

	@Test
	void aPlainFormIsTaken() throws IOException {
		assertThat(refused("a.docx", form("{{文号}}", "{{日期}}"))).isNull();
		assertThat(refused("A.DOCX", form("{{文号}} {{日期}} {{理由}} {{文号}}"))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.doc", "a.docm", "a.dotx", "a.docx.exe", "docx", "" })
	void onlyItsEndingWillDo(String name) throws IOException {
		assertThat(refused(name, form("{{文号}}{{日期}}"))).isEqualTo("form-ending");
	}

	@Test
	void emptyLargeAndForeignFilesAreRefused() throws IOException {
		assertThat(refused("a.docx", new byte[0])).isEqualTo("form-ending");
		assertThat(refused("a.docx", new byte[FormCheck.LARGEST + 1])).isEqualTo("form-too-large");
		assertThat(refused("a.docx", new byte[FormCheck.LARGEST])).isEqualTo("form-no-document");
		assertThat(refused("a.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("form-no-document");
		assertThat(refused("a.docx", zip(Map.of("hello.txt", "x")))).isEqualTo("form-no-document");
		assertThat(refused("a.docx", java.util.Arrays.copyOf(form("{{文号}}{{日期}}"), 900))).isEqualTo("form-no-document");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word/vbaProject.bin", "word/embeddings/x.xlsx", "word/activeX/activeX1.xml", "customUI/customUI.xml",
			"word/afchunk.html", "word/x.exe" })
	void nothingThatRunsOrHides(String part) throws IOException {
		assertThat(refused("a.docx", with(form("{{文号}}{{日期}}"), part, "x"))).isEqualTo("form-active");
	}

	@Test
	void macroTypesAndForeignChunksAreRefused() throws IOException {
		assertThat(refused("a.docx", changed("[Content_Types].xml", xml -> xml.replace(
				"wordprocessingml.document.main+xml", "document.macroEnabled.main+xml"))))
			.isEqualTo("form-active");
		assertThat(refused("a.docx", changed("word/document.xml", xml -> xml.replace("<w:body>", "<w:body><w:altChunk/>"))))
			.isEqualTo("form-active");
		assertThat(refused("a.docx", changed("word/document.xml",
				xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1<!DOCTYPE x [<!ENTITY y \"z\">]>"))))
			.isEqualTo("form-active");
	}

	@ParameterizedTest
	@ValueSource(strings = { "attachedTemplate", "image", "hyperlink", "oleObject", "frame" })
	void nothingIsFetchedFromElsewhere(String kind) throws IOException {
		byte[] form = with(form("{{文号}}{{日期}}"), "word/_rels/settings.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"
				Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="http://x/y"
				TargetMode="External"/></Relationships>""".formatted(kind));
		assertThat(refused("a.docx", form)).isEqualTo("form-elsewhere");
	}

	@ParameterizedTest
	@CsvSource({ "PAGE,", "NUMPAGES,", "' PAGE  \\* MERGEFORMAT ',", "INCLUDETEXT x,form-field", "DDEAUTO c:\\x,form-field",
			"HYPERLINK y,form-field", "MACROBUTTON z,form-field", "PAGE x INCLUDEPICTURE y,form-field" })
	void onlyPageNumbersAreFields(String field, String rule) throws IOException {
		assertThat(refused("a.docx", changed("word/document.xml", xml -> xml.replace("</w:body>",
				"<w:p><w:r><w:instrText>" + field + "</w:instrText></w:r></w:p></w:body>"))))
			.isEqualTo(rule);
		assertThat(refused("a.docx", changed("word/document.xml", xml -> xml.replace("</w:body>",
				"<w:p><w:fldSimple w:instr=\"" + field + "\"/></w:p></w:body>"))))
			.isEqualTo(rule);
	}

	@Test
	void unknownAndMissingPlaceholdersAreNamed() throws IOException {
		assertThat(refusal("a.docx", form("{{文号}}{{日期}}{{姓名}}{{x.class}}")))
			.isEqualTo(Refusal.of("letters.refusal.form-unknown", "姓名、x.class"));
		assertThat(refusal("a.docx", form("{{文号}}"))).isEqualTo(Refusal.of("letters.refusal.form-missing", "日期"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{@理由}}", "{{#理由}}", "{{*理由}}", "{{+理由}}", "{{?理由}} x {{/理由}}" })
	void onlyPlainTextIsFilledIn(String placeholder) throws IOException {
		assertThat(refused("a.docx", form("{{文号}}{{日期}}" + placeholder))).isIn("form-unknown", "form-broken");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{理由", "理由}}", "{{ }}", "{{?理由}}" })
	void halfAPlaceholderIsNone(String words) throws IOException {
		assertThat(refused("a.docx", form("{{文号}}{{日期}}", words))).isIn("form-broken", "form-unknown");
	}

	@Test
	void packagesThatBurstAreRefused() throws IOException {
		byte[] form = form("{{文号}}{{日期}}");
		assertThat(refused("a.docx", with(form, "word/big.xml", " ".repeat(21 * 1024 * 1024)))).isEqualTo("form-package");
		byte[] many = form;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			copy(many, zip, "", UnaryOperator.identity());
			for (int at = 0; at < 200; at++) {
				zip.putNextEntry(new ZipEntry("word/extra" + at + ".xml"));
			}
		}
		assertThat(refused("a.docx", out.toByteArray())).isEqualTo("form-package");
	}

	private static String refused(String name, byte[] file) {
		Refusal refusal = refusal(name, file);
		return refusal == null ? null : refusal.key().replace("letters.refusal.", "");
	}

	private static Refusal refusal(String name, byte[] file) {
		return FormCheck.refusal(name, file, KNOWN, OBLIGATORY).orElse(null);
	}

	/** A document with these paragraphs. */
	private static byte[] form(String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String words : paragraphs) {
				document.createParagraph().createRun().setText(words);
			}
			document.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			copy(form("{{文号}}{{日期}}"), zip, part, change);
		}
		return out.toByteArray();
	}

	private static byte[] with(byte[] form, String part, String content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			copy(form, zip, "", UnaryOperator.identity());
			zip.putNextEntry(new ZipEntry(part));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

	private static byte[] zip(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static void copy(byte[] form, ZipOutputStream to, String part, UnaryOperator<String> change) throws IOException {
		try (InputStream in = new ByteArrayInputStream(form); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				byte[] bytes = zip.readAllBytes();
				to.write(entry.getName().equals(part)
						? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
			}
		}
	}

}
