package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
		assertThat(draft(no, "minutes")).as("a draft before it is issued").contains("（供签署，编号于签署后填写）", "方案获得通过");
		office.publishes(no, "executionTasks", "社区居委会 | 重新划线 | " + Workplace.sittingDay() + " | 照片");
		assertThat(papers(no)).extracting(Letter::kind)
			.containsExactlyInAnyOrder(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION, LetterKind.COUNCIL_NOTICE);
		assertThat(issued(no, LetterKind.COUNCIL_MINUTES)).contains("龙凤街道居民协商议事会", "会议记录", no, "议记〔", "第1次", "街道议事厅",
				"1. 听取各方", "2. 表决", "应到5席，到会4人，达到4人即可开会。", "1号" + name(sitting, 1),
				"回避：5号" + name(sitting, 5) + "（与当事人有亲属关系）", "提出议题一方：王小明家车位不够", "相对一方：物业说空地可用", "1. 现有车位90个",
				"以上事实到会各方都已签认。", "方案1：重新划线。赞成3，反对0，弃权1，达到通过的票数。", "方案2：维持现状。赞成0", "方案获得通过。")
			.doesNotContain("{{");
		assertThat(issued(no, LetterKind.COUNCIL_RESOLUTION))
			.contains("议事决议", "同意重新划线", "1. 社区居委会：重新划线，", "以照片为证。")
			.doesNotContain("{{");
		assertThat(issued(no, LetterKind.COUNCIL_NOTICE)).contains("协商结果公示", "议事会同意重新划线。", "公示期：", "有异议的")
			.doesNotContain("{{", no, "王小明", name(sitting, 1));
		web.perform(get("/desk/sittings/" + no + "/issued/" + paper(no, LetterKind.COUNCIL_MINUTES))
			.with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("方案1：重新划线。")));
	}

	@Test
	void aSittingThatIsBrokenOffKeepsItsMinutes() throws Exception {
		String no = opened("1,2,3,4");
		Sitting first = desk.latest(no).orElseThrow();
		for (int seat = 1; seat <= 3; seat++) {
			answers.recuse(first.getId(), seat, Conflict.NEIGHBOUR, "council-sec");
		}
		office.does("council-sec", no, "decide-quorum-lost", "onQuorumLost", "BREAK_OFF", "reason", "人数不足");
		assertThat(papers(no)).extracting(Letter::kind).containsExactly(LetterKind.COUNCIL_MINUTES);
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 3);
		assertThat(issued(no, LetterKind.COUNCIL_MINUTES)).contains("第1次", "提出议题一方：王小明家车位不够", "会议未能开成，没有表决。", "（与当事人或者争议地点相邻）",
				"方案1：重新划线。").doesNotContain("赞成", "{{");
		assertThat(draft(no, "minutes")).as("of the next one").contains("第2次").doesNotContain("车位不够");
	}

	@Test
	void withoutAVoteNoVotesAreTold() throws Exception {
		String no = opened("1,2,3,4");
		Sitting sitting = desk.latest(no).orElseThrow();
		for (int seat = 1; seat <= 3; seat++) {
			answers.recuse(sitting.getId(), seat, Conflict.NEIGHBOUR, "council-sec");
		}
		office.does("council-sec", no, "decide-quorum-lost", "onQuorumLost", "NO_VOTE", "reason", "人数不足");
		assertThat(draft(no, "minutes")).contains("方案1：重新划线。", "未表决，形成记录。").doesNotContain("赞成", "弃权");
	}

	@Test
	void whatTheOwnersHaveToVoteOnNamesItsQuorums() throws Exception {
		String no = intoTheCouncil();
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5, "ownersVote",
				"THREE_QUARTERS");
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		office.deliberates(no, "1:1,2,3,4");
		assertThat(draft(no, "minutes")).contains("第二百七十八条", "三分之二以上", "专有部分面积四分之三以上且参与表决人数四分之三以上");
	}

	@Test
	void theTasksOfASittingAreDueByIt() {
		Sitting sitting = convened();
		assertThat(office.due(sitting.caseNo(), "open-sitting")).as("not by the matter's sixty days")
			.isEqualTo(Date.from(sitting.sittingDate().atTime(23, 59, 59).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
	}

	@Test
	void whoMayOpenItFindsTheWay() throws Exception {
		String no = counted().caseNo();
		String sitting = "href=\"/desk/sittings/" + no + "\"";
		String papers = "href=\"/desk/sittings/" + no + "/papers\"";
		String topic = database.sql("select id from council_topic where case_no = ?").param(no).query(String.class).single();
		web.perform(get("/desk/council/topics/" + topic).with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString(sitting)));
		web.perform(get("/desk/cases/" + no).with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString(sitting)))
			.andExpect(content().string(containsString(papers)));
		web.perform(get("/desk/cases/" + no).with(user("leader").roles(Role.LEADER.id())))
			.andExpect(content().string(not(containsString(sitting))))
			.andExpect(content().string(containsString(papers)));
		web.perform(get("/desk/cases/" + no).with(user("officer").roles(Role.PETITION_OFFICER.id())))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(papers))));
		assertThat(web.perform(get("/desk/sittings/" + no + "/papers/minutes")
			.with(user("nobody-known").roles(Role.LEADER.id()))).andReturn().getResponse().getStatus())
			.as("a leader who may not see the matter").isEqualTo(404);
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
			for (String paper : new String[] { "/papers", "/papers/minutes", "/papers/resolution.docx",
					"/issued/" + paper(no, LetterKind.COUNCIL_MINUTES), "/issued/" + paper(no, LetterKind.COUNCIL_NOTICE) + ".docx" }) {
				assertThat(answer(no, paper, role) == 200).as(role + paper).isEqualTo(PAPERS.contains(role));
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
			.andExpect(content().string(containsString(sitting.sittingDate().format(java.time.format.DateTimeFormatter.ofPattern("yyyy年M月d日")))))
			.andExpect(content().string(containsString("依规定回避")))
			.andExpect(content().string(containsString("协商“东苑小区12号楼：房屋漏水渗水”")))
			.andExpect(content().string(not(containsString("王小明"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page.split("class=\"sheet invitation\"", -1)).as("five seats, one of them a substitute's").hasSize(6);
		assertThat(page).as("and one for whoever takes part").contains("参加议事会通知", "您的意见将由秘书在会上宣读");
	}

	@Test
	void theSecretaryPrintsEachMembersOwnLinkAsACode() throws Exception {
		Sitting sitting = convened();
		String address = "/desk/sittings/" + sitting.caseNo() + "/invitations";
		web.perform(post(address).with(user("chair").roles(Role.MEDIATION_CHAIR.id())).with(csrf())).andExpect(status().isNotFound());
		String page = web.perform(post(address).with(user("council-sec").roles(Role.COUNCIL_SEC.id())).with(csrf()))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsString();
		List<String> links = Pattern.compile("data:image/png;base64,([^\"]+)\"").matcher(page).results().map(code -> decoded(code.group(1))).toList();
		assertThat(links).hasSize(5).doesNotHaveDuplicates();
		String seat = web.perform(get(java.net.URI.create(links.get(0)).getPath())).andExpect(status().isOk()).andReturn().getResponse()
			.getContentAsString();
		assertThat(seat).contains("1 号席位");
	}

	private static String decoded(String picture) {
		try {
			var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture)));
			return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)))).getText();
		}
		catch (Exception unreadable) {
			throw new AssertionError(unreadable);
		}
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
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5,
				"agenda", "听取各方\n表决");
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
		answers.recuse(sitting.getId(), 5, Conflict.KINSHIP, "council-sec");
		deliberates(sitting.caseNo(), "1,2,3,4");
		office.does("council-sec", sitting.caseNo(), "count-votes", "raisedHands", "1:1,2,3");
		return sitting;
	}

	/** Up to the vote. */
	private String opened(String present) {
		String no = convened().caseNo();
		deliberates(no, present);
		return no;
	}

	private void deliberates(String no, String present) {
		office.does("council-sec", no, "open-sitting", "presentSeats", present);
		office.does("council-sec", no, "record-statements", "statementRaised", "王小明家车位不够", "statementOther", "物业说空地可用",
				"undisputedFacts", "现有车位90个\n消防通道被占", "factsSigned", "ALL");
		office.does("council-sec", no, "hold-sitting", "proposals", "重新划线\n维持现状");
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

	/** Leaders are asked whether they may see the matter: an account that nobody has may see none. */
	private int answer(String no, String page, Role role) throws Exception {
		return web
			.perform(get("/desk/sittings/" + no + page).with(user(role == Role.LEADER ? "leader" : "somebody").roles(role.id())))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private String draft(String no, String paper) throws Exception {
		return docx("/desk/sittings/" + no + "/papers/" + paper + ".docx");
	}

	private String issued(String no, LetterKind kind) throws Exception {
		return docx("/desk/sittings/" + no + "/issued/" + paper(no, kind) + ".docx");
	}

	private String docx(String address) throws Exception {
		byte[] file = web
			.perform(get(address)
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
