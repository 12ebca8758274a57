package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.council.Conflict;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;

/** What is written of a sitting: minutes and resolution out of the record, the notice without names, invitations. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class CouncilPapersTests {

	private static final Set<Role> PAPERS = EnumSet.of(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR, Role.LEADER);

	private static final Set<Role> INVITATIONS = EnumSet.of(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR);

	@Autowired
	Workplace office;

	@Autowired
	SittingDesk desk;

	@Autowired
	SeatAnswers answers;

	@Autowired
	CouncilMembers members;

	@Autowired
	Letters letters;

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient database;

	@Test
	void theRecordBecomesMinutesResolutionAndNotice() throws Exception {
		Sitting sitting = counted();
		String no = sitting.caseNo();
		assertThat(papers(no)).isEmpty();
		assertThat(docx(no, "minutes")).as("a draft before it is issued").contains("（供签署，编号于签署后填写）", "方案获得通过");
		office.publishes(no, "executionTasks", "社区居委会 | 重新划线 | " + Workplace.sittingDay() + " | 照片");
		assertThat(papers(no)).extracting(Letter::kind)
			.containsExactlyInAnyOrder(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION, LetterKind.COUNCIL_NOTICE);
		String absent = name(sitting, 5);
		assertThat(docx(no, "minutes")).contains("龙凤街道居民协商议事会", "会议记录", no, "议记〔", "第1次", "街道议事厅", "应到5席，到会4人，达到4人即可开会。",
				"1号" + name(sitting, 1), "回避：5号" + absent, "提出议题一方：王小明家车位不够", "相对一方：物业说空地可用", "1. 现有车位90个",
				"以上事实到会各方都已签认。", "方案1：重新划线。赞成3，反对0，弃权1，达到通过的票数。", "方案2：维持现状。赞成0", "方案获得通过。")
			.doesNotContain("{{");
		assertThat(docx(no, "resolution")).contains("议事决议", "同意重新划线", "1. 社区居委会：重新划线，", "以照片为证。").doesNotContain("{{");
		assertThat(docx(no, "notice")).contains("协商结果公示", "议事会同意重新划线。", "公示期：", "有异议的")
			.doesNotContain("{{", no, "王小明", name(sitting, 1));
		web.perform(get("/desk/sittings/" + no + "/papers/minutes").with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("方案1：重新划线。")));
		String kept = "href=\"/desk/sittings/" + no + "\"";
		String topic = database.sql("select id from council_topic where case_no = ?").param(no).query(String.class).single();
		web.perform(get("/desk/council/topics/" + topic).with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString(kept)));
		String read = "href=\"/desk/sittings/" + no + "/papers/minutes\"";
		web.perform(get("/desk/cases/" + no).with(user("leader").roles(Role.LEADER.id())))
			.andExpect(content().string(not(containsString(kept))))
			.andExpect(content().string(containsString(read)));
		web.perform(get("/desk/cases/" + no).with(user("officer").roles(Role.PETITION_OFFICER.id())))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(read))));
	}

	@Test
	void minutesAreNotPublic() throws Exception {
		Sitting sitting = counted();
		String no = sitting.caseNo();
		office.publishes(no);
		assertThat(letters.toPetitioner(no)).extracting(Letter::kind)
			.contains(LetterKind.COUNCIL_NOTICE)
			.doesNotContain(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION);
		for (Role role : Role.values()) {
			for (String paper : new String[] { "minutes", "resolution.docx", "notice" }) {
				assertThat(answer(no, "/papers/" + paper, role) == 200).as(role + paper).isEqualTo(PAPERS.contains(role));
			}
			assertThat(answer(no, "/invitations", role) == 200).as(role.name()).isEqualTo(INVITATIONS.contains(role));
		}
		assertThat(answer(no, "/papers/anything", Role.COUNCIL_SEC)).isEqualTo(404);
		assertThat(answer("LF-XF-2026-999999", "/papers/minutes", Role.COUNCIL_SEC)).isEqualTo(404);
	}

	/** The page of a case's letters is open to many who may see the case; these two kinds are not theirs. */
	@Test
	void minutesAreNotReadAmongTheLettersOfTheCaseEither() throws Exception {
		Sitting sitting = counted();
		String no = sitting.caseNo();
		office.publishes(no);
		assertThat(among(no, LetterKind.COUNCIL_NOTICE, "officer", Role.PETITION_OFFICER)).isEqualTo(200);
		for (LetterKind kind : List.of(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION)) {
			assertThat(among(no, kind, "leader", Role.LEADER)).as(kind.name()).isEqualTo(200);
			assertThat(among(no, kind, "officer", Role.PETITION_OFFICER)).as(kind.name()).isEqualTo(404);
			assertThat(among(no, kind, "clerk-a", Role.CLERK_A)).as(kind.name()).isEqualTo(404);
			assertThat(among(no, kind, "legal", Role.LEGAL)).as(kind.name()).isEqualTo(404);
			assertThat(among(no, kind, "director", Role.DIRECTOR)).as(kind.name()).isEqualTo(404);
		}
		web.perform(get("/desk/cases/" + no).with(user("officer").roles(Role.PETITION_OFFICER.id())))
			.andExpect(content().string(containsString("letters/" + paper(no, LetterKind.COUNCIL_NOTICE))))
			.andExpect(content().string(not(containsString(paper(no, LetterKind.COUNCIL_MINUTES)))));
	}

	private String paper(String no, LetterKind kind) {
		return papers(no).stream().filter(letter -> letter.kind() == kind).findFirst().orElseThrow().getId();
	}

	/** The same answer for the page and for the file. */
	private int among(String no, LetterKind kind, String account, Role role) throws Exception {
		String page = "/desk/cases/" + no + "/letters/" + paper(no, kind);
		int answer = web.perform(get(page).with(user(account).roles(role.id()))).andReturn().getResponse().getStatus();
		web.perform(get(page + ".docx").with(user(account).roles(role.id()))).andExpect(status().is(answer));
		return answer;
	}

	@Test
	void eachSeatThatCountsGetsItsInvitation() throws Exception {
		Sitting sitting = convened();
		answers.recuse(sitting.getId(), 2, Conflict.EMPLOYER, "council-sec");
		web.perform(get("/desk/cases/" + sitting.caseNo()).with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString("href=\"/desk/sittings/" + sitting.caseNo() + "\"")));
		String page = web
			.perform(get("/desk/sittings/" + sitting.caseNo() + "/invitations")
				.with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString(name(sitting, 1) + "：")))
			.andExpect(content().string(not(containsString(name(sitting, 2) + "："))))
			.andExpect(content().string(containsString(sitting.sittingDate().toString())))
			.andExpect(content().string(containsString("依规定回避")))
			.andExpect(content().string(containsString("协商“东苑小区12号楼：房屋漏水渗水”")))
			.andExpect(content().string(not(containsString("王小明"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page.split("class=\"sheet invitation\"", -1)).as("five seats, one of them a substitute's").hasSize(6);
	}

	@Test
	void membersWithAnAccountAreToldOnceWithoutTheNumberOfTheMatter() {
		String no = intoTheCouncil();
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 2, "members",
				"YS-001,YS-002");
		Sitting sitting = desk.latest(no).orElseThrow();
		assertThat(told(sitting, "invited")).containsExactlyInAnyOrder("member-1", "member-2");
		answers.decline(sitting.getId(), 2, "council-sec");
		assertThat(desk.seats(sitting)).as("a substitute was drawn").hasSize(3);
		assertThat(told(sitting, "invited")).startsWith("member-1", "member-2").doesNotHaveDuplicates();
		assertThat(database.sql("select count(*) from outbox_message where once_key like ? and case_no is not null")
			.param("council/%")
			.query(Long.class)
			.single()).isZero();
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,3");
		office.deliberates(no, "1:1,3");
		office.publishes(no);
		office.runTimer(no, "publication-over");
		assertThat(told(sitting, "feedback")).isEmpty();
		office.does("council-sec", no, "give-feedback", "feedback", "已经重新划线");
		assertThat(told(sitting, "feedback")).contains("member-1").doesNotContain("member-2");
	}

	private List<String> told(Sitting sitting, String what) {
		return desk.seats(sitting)
			.stream()
			.flatMap(seat -> database.sql("select recipient from outbox_message where once_key like ? and medium = 'PORTAL'")
				.param("council/" + what + "/" + seat.getId() + "/%")
				.query(String.class)
				.list()
				.stream())
			.toList();
	}

	private Sitting convened() {
		String no = intoTheCouncil();
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5);
		return desk.latest(no).orElseThrow();
	}

	private String intoTheCouncil() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "COUNCIL");
		return no;
	}

	private Sitting counted() {
		Sitting sitting = convened();
		String no = sitting.caseNo();
		answers.recuse(sitting.getId(), 5, Conflict.KINSHIP, "council-sec");
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		office.does("council-sec", no, "record-statements", "statementRaised", "王小明家车位不够", "statementOther", "物业说空地可用",
				"undisputedFacts", "现有车位90个\n消防通道被占", "factsSigned", "ALL");
		office.does("council-sec", no, "hold-sitting", "proposals", "重新划线\n维持现状");
		office.does("council-sec", no, "count-votes", "raisedHands", "1:1,2,3");
		return sitting;
	}

	private List<Letter> papers(String no) {
		return letters.of(no).stream().filter(letter -> letter.kind().ofCouncil()).toList();
	}

	private String name(Sitting sitting, int seat) {
		return desk.seats(sitting)
			.stream()
			.filter(each -> each.drawOrder() == seat)
			.flatMap(each -> members.find(each.memberId()).stream())
			.findFirst()
			.orElseThrow()
			.name();
	}

	private int answer(String no, String page, Role role) throws Exception {
		return web.perform(get("/desk/sittings/" + no + page).with(user("somebody").roles(role.id())))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private String docx(String no, String paper) throws Exception {
		byte[] file = web
			.perform(get("/desk/sittings/" + no + "/papers/" + paper + ".docx")
				.with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
			return words.getText();
		}
	}

}
