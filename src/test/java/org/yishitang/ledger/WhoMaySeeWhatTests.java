package org.yishitang.ledger;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishitang.OfficeTest;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody sees what their work needs and nothing else, in every list, by number and in the workbook. */
@OfficeTest
class WhoMaySeeWhatTests {

	@TempDir
	Path folder;

	@Autowired
	OfficeFixture office;

	@Autowired
	Ledger ledger;

	@Autowired
	Visibility visibility;

	@Autowired
	LedgerWorkbook workbook;

	@Autowired
	JdbcTemplate database;

	private String leak;

	private String parking;

	private String accusation;

	@BeforeEach
	void threeMatters() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		for (String table : new String[] { "ledger_row", "case_post", "case_gram" }) {
			database.update("delete from " + table);
		}
		leak = office.leak("clerk-a");
		parking = office.registered("clerk-b", "=SUM(A1) 西侧空地改车位", new Place("2", "031", "翠园小区"), "0401",
				Nature.SUGGESTION);
		office.assigned(parking, "section-urban");
		accusation = office.registered("clerk-a", "检举某干部", new Place("1", "017", "窗口"), "1202", Nature.ACCUSATION);
		office.moved(accusation, Status.TRIAGE);
	}

	@AfterEach
	void language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({
			// account, leak, parking, accusation in triage
			"officer,true,true,true", "supervisor,true,true,false", "leader,true,true,false",
			"director,true,true,false", "records,true,true,false", "auditor,true,true,false",
			"legal,true,true,false", "discipline,false,false,true", "admin,false,false,false",
			"grid-017,true,false,false", "grid-018,false,false,false", "community-1,true,false,false",
			"community-2,false,true,false", "community-8,false,false,false", "handler-2,false,true,false",
			"handler-1,false,false,false", "mediator-1,false,false,false", "member-1,false,false,false",
			"agent,false,false,false", "nobody,false,false,false" })
	void sightByRole(String account, boolean seesLeak, boolean seesParking, boolean seesAccusation) {
		assertThat(visibility.sees(account, leak)).isEqualTo(seesLeak);
		assertThat(visibility.sees(account, parking)).isEqualTo(seesParking);
		assertThat(visibility.sees(account, accusation)).isEqualTo(seesAccusation);
		long total = (seesLeak ? 1 : 0) + (seesParking ? 1 : 0) + (seesAccusation ? 1 : 0);
		assertThat(ledger.search(Filter.none(), visibility.of(account), 0, 50).total()).isEqualTo(total);
	}

	@Test
	void clerkListsWhatTheyRegisteredAndOpensOthersByTheirNumber() {
		Scope clerk = visibility.of("clerk-a");

		assertThat(ledger.search(Filter.none(), clerk, 0, 50).items()).extracting(LedgerItem::no).containsExactly(leak);
		assertThat(ledger.find(parking, clerk)).isPresent();
		assertThat(ledger.find(accusation, clerk)).isEmpty();
	}

	@Test
	void postThatWasResponsibleKeepsItsSight() {
		office.assigned(parking, "section-safety");

		assertThat(visibility.sees("handler-2", parking)).isTrue();
		assertThat(visibility.sees("handler-1", parking)).isTrue();
	}

	@Test
	void handedOverAccusationIsForTheDisciplineLiaisonOnly() {
		office.moved(accusation, Status.RESTRICTED);

		assertThat(visibility.sees("officer", accusation)).isFalse();
		assertThat(visibility.sees("discipline", accusation)).isTrue();
	}

	@Test
	void workbookHoldsExactlyTheSelectionAndNoFormula() throws Exception {
		String cells = cells("supervisor", Filter.none());

		assertThat(cells).contains("台账编号").contains("诉求人（脱敏）").contains("数据截至").contains(leak).contains(parking);
		assertThat(cells).doesNotContain(accusation).doesNotContain("王小明").doesNotContain("13800001234");
		assertThat(cells).containsPattern("(&apos;|')=SUM\\(A1\\)").doesNotContain("<f>");
		assertThat(cells("grid-017", Filter.none())).contains(leak).doesNotContain(parking);
		assertThat(cells("supervisor", Filter.saying("车位"))).contains(parking).doesNotContain(leak);
	}

	private String cells(String account, Filter filter) throws Exception {
		Path file = Files.createTempFile(folder, "ledger", ".xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(filter, visibility.of(account), out);
		}
		StringBuilder text = new StringBuilder();
		try (ZipFile parts = new ZipFile(file.toFile())) {
			for (ZipEntry part : Collections.list(parts.entries())) {
				text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
			.matcher(text)
			.replaceAll(code -> Character.toString(Integer.parseInt(code.group(2), code.group(1).isEmpty() ? 10 : 16)));
	}

}
