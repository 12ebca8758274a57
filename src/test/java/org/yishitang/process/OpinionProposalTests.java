package org.yishitang.process;

import java.util.stream.Stream;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the office knows of an opinion before it is written, and who is taken to agree with it. */
@OfficeTest
@Import(Workplace.class)
class OpinionProposalTests {

	private static final String BARE = "经核实，楼上防水层破损，由物业维修。";

	@Autowired
	Workplace office;

	@Autowired
	FormService forms;

	@Autowired
	Letters letters;

	@Autowired
	JdbcTemplate table;

	@Test
	void theFormShowsTheFindingAndTheLawOfTheCategory() {
		VariableMap shown = forms.getTaskFormVariables(office.open(drafting(), "draft-opinion").getId());
		assertThat(shown.get("facts")).isEqualTo("现场查看，防水层破损。");
		assertThat((String) shown.get("basis")).contains("物业管理条例");
	}

	@Test
	void whoSendsNoBasisAgreesWithTheProposedOne() {
		String no = drafting();
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", BARE);
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(opinion(no)).contains(BARE, "《物业管理条例》").doesNotContain("现场查看");
	}

	@Test
	void whoSendsAnEmptyBasisHasToWriteOne() {
		String no = drafting();
		assertThatThrownBy(() -> office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", BARE,
				"basis", "")).hasMessageContaining("信访工作条例第32条");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", BARE, "basis", "《住宅室内装饰装修管理办法》");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(opinion(no)).contains("《住宅室内装饰装修管理办法》").doesNotContain("《物业管理条例》");
	}

	@Test
	void everyCategoryHasALawToBeginWith() {
		assertThat(table.queryForList("select c.code from category c left join category g on g.code = c.parent"
				+ " where c.basis is null and g.basis is null", String.class))
			.isEmpty();
	}

	private String drafting() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "现场查看，防水层破损。", "next", "DRAFT");
		return no;
	}

	private String opinion(String no) {
		Stream<Letter> all = letters.of(no).stream();
		return letters.text(all.filter(letter -> letter.kind() == LetterKind.OPINION).findFirst().orElseThrow().getId());
	}

}
