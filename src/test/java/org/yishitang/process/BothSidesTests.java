package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Pictures;
import org.yishitang.intake.Receipt;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceState;
import org.yishitang.mediation.Promise;
import org.yishitang.mediation.Promiser;

/** Each side of a dispute from its own page: what it learns, what it does, and what it never learns of the other. */
@OfficeTest
@Import(Workplace.class)
class BothSidesTests {

	private static final Person FILED = new Person("王小明", "13800001234", "东苑小区12号楼2单元201室");

	private static final String[] PRIVATE_TO_PETITIONER = { "13800001234", "2单元201室", "我家厨房吊顶塌了", "我最多让到三千" };

	private static final String[] PRIVATE_TO_OTHER = { "2单元301室", "我其实愿意出四千" };

	@Autowired
	Workplace office;

	@Autowired
	MediationBook book;

	@Autowired
	MediationDesk desk;

	@Autowired
	PerformanceBook promises;

	@Autowired
	MockMvc web;

	@Autowired
	OfficeClock clock;

	@Test
	void eachSideReadsWhatTheOtherShowsAndNothingElse() throws Exception {
		Dispute dispute = talking();
		says(dispute.petitioner(), "/track", dispute.no, "我最多让到三千", false);
		says(dispute.petitioner(), "/track", dispute.no, "希望月底前修好", true);
		says(dispute.other(), "/side", dispute.sideNo, "我其实愿意出四千", false);
		says(dispute.other(), "/side", dispute.sideNo, "先查清是哪根管子", true);
		String other = page(dispute.other(), "/side/matter");
		assertThat(other).contains("希望月底前修好", "我其实愿意出四千", "只给调解员看").doesNotContain(PRIVATE_TO_PETITIONER).doesNotContain("王小明");
		String petitioner = page(dispute.petitioner(), "/track/matter");
		assertThat(petitioner).contains("先查清是哪根管子", "我最多让到三千").doesNotContain(PRIVATE_TO_OTHER);
		String mediator = page("/desk/cases/" + dispute.no + "/sides", mediator());
		assertThat(mediator).contains("我最多让到三千", "我其实愿意出四千");
		String handler = page("/desk/cases/" + dispute.no + "/sides", user("handler-2").roles("handler"));
		assertThat(handler).doesNotContain("我最多让到三千", "我其实愿意出四千", "希望月底前修好", "王小明");
		for (String[] who : new String[][] { { "mediator-2", "mediator" }, { "grid-018", "grid-lead" }, { "council-sec", "council-sec" } }) {
			web.perform(get("/desk/cases/{no}/sides", dispute.no).with(user(who[0]).roles(who[1]))).andExpect(status().isNotFound());
		}
	}

	@Test
	void oneSidesKeyOpensNothingOfTheOthers() throws Exception {
		Dispute dispute = talking();
		Dispute stranger = talking();
		for (String door : new String[] { "/track", "/side" }) {
			assertThat(web.perform(get(door).param("no", dispute.sideNo)).andReturn().getResponse().getContentAsString())
				.as("the code on the receipt fills in the number")
				.contains("value=\"" + dispute.sideNo + "\"");
		}
		opens("/track", dispute.sideNo, dispute.sideCode, 404);
		opens("/side", dispute.no, dispute.code, 404);
		opens("/side", dispute.sideNo, dispute.code, 404);
		opens("/side", dispute.sideNo, stranger.sideCode, 404);
		opens("/side", dispute.sideNo.replace("-D1", "-D2"), dispute.sideCode, 404);
		opens("/side", dispute.sideNo.toLowerCase(), dispute.sideCode.replace("-", "").toLowerCase(), 302);
		// A cookie of the one address means nothing at the other.
		web.perform(get("/track/matter").cookie(new Cookie("matter", dispute.other().getValue()))).andExpect(redirectedUrl("/track"));
		web.perform(get("/side/matter").cookie(new Cookie("side", dispute.petitioner().getValue()))).andExpect(redirectedUrl("/side"));
		web.perform(get("/side/matter").cookie(dispute.petitioner())).andExpect(redirectedUrl("/side"));
		web.perform(get("/side/matter/both/application").cookie(dispute.petitioner())).andExpect(status().isNotFound());
		// A form of another matter in the same browser.
		web.perform(post("/side/matter/both/statement").param("no", stranger.sideNo)
			.param("text", "写到别人家去")
			.cookie(dispute.other())
			.with(csrf())).andExpect(redirectedUrl("/side"));
		assertThat(page(stranger.other(), "/side/matter")).doesNotContain("写到别人家去");
		String talk = invites(stranger, "");
		web.perform(post("/side/matter/both/coming").param("no", dispute.sideNo)
			.param("id", talk)
			.param("coming", "true")
			.cookie(dispute.other())
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		web.perform(get("/side/matter/both/talks/{id}.ics", talk).cookie(dispute.other())).andExpect(status().isNotFound());
	}

	@Test
	void talksAreToldToWhomTheyAreWithAndAnswered() throws Exception {
		Dispute dispute = talking();
		String joint = invites(dispute, "");
		String separate = invites(dispute, "RESPONDENT");
		assertThat(page(dispute.petitioner(), "/track/matter")).contains(joint).doesNotContain(separate, "单独与对方");
		assertThat(page(dispute.other(), "/side/matter")).contains(joint, separate);
		web.perform(post("/side/matter/both/coming").param("no", dispute.sideNo).param("id", joint).param("coming", "false")
			.cookie(dispute.other())
			.with(csrf())).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不能来的，请写明原因，以便改期。")));
		web.perform(post("/side/matter/both/coming").param("no", dispute.sideNo).param("id", joint).param("coming", "false")
			.param("text", "上夜班")
			.cookie(dispute.other())
			.with(csrf())).andExpect(redirectedUrlPattern("/side/matter**both=coming*"));
		assertThat(page("/desk/cases/" + dispute.no + "/sides", mediator())).contains("李某", "不能来", "上夜班");
		assertThat(page(dispute.petitioner(), "/track/matter")).doesNotContain("上夜班");
		web.perform(post("/track/matter/both/coming").param("no", dispute.no).param("id", separate).param("coming", "true")
			.cookie(dispute.petitioner())
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		byte[] entry = web.perform(get("/side/matter/both/talks/{id}.ics", joint).cookie(dispute.other()))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsByteArray();
		assertThat(new CalendarBuilder().build(new java.io.ByteArrayInputStream(entry)).getComponents()).hasSize(1);
		web.perform(post("/desk/cases/{no}/sides/talks/{id}/cancel", dispute.no, joint).with(mediator()).with(csrf()));
		assertThat(page(dispute.other(), "/side/matter")).doesNotContain(joint);
		web.perform(post("/desk/cases/{no}/sides/talks", dispute.no).param("at", "2020-01-01T09:00").param("place", "调解室")
			.with(mediator())
			.with(csrf())).andExpect(flash().attributeExists("refusal", "typed"));
	}

	@Test
	void bothSeeAgreementPromisesAndTheCourtsDays() throws Exception {
		Dispute dispute = agreed();
		for (String[] side : new String[][] { { "/track/matter", "对方" }, { "/side/matter", "您" } }) {
			Cookie key = side[0].startsWith("/side") ? dispute.other() : dispute.petitioner();
			String page = page(key, side[0]);
			assertThat(page).contains("重做卫生间防水", side[1] + "</span>", "共同申请的最后一天", "人民调解协议书");
			String letter = first("/both/letters/([0-9a-f-]{36})\"", page);
			web.perform(get(side[0] + "/both/letters/{id}", letter).cookie(key)).andExpect(status().isOk());
			web.perform(get(side[0] + "/both/letters/{id}.docx", letter).cookie(key)).andExpect(status().isOk());
			web.perform(get(side[0] + "/both/application.docx", letter).cookie(key)).andExpect(status().isOk());
			web.perform(get(side[0] + "/both/application", letter).cookie(key)).andExpect(status().isOk());
			web.perform(get(side[0] + "/both/letters/{id}", "4711").cookie(key)).andExpect(status().isNotFound());
		}
		String promise = promises.of(dispute.no).get(0).getId();
		web.perform(multipart("/side/matter/both/kept").file(new MockMultipartFile("photo", "a.png", "image/png", new byte[] { 1, 2 }))
			.param("no", dispute.sideNo)
			.param("id", promise)
			.param("text", "昨天完工")
			.cookie(dispute.other())
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		assertThat(promises.of(dispute.no).get(0).reportedOn()).as("what is no picture is refused with the words").isNull();
		web.perform(multipart("/side/matter/both/kept")
			.file(new MockMultipartFile("photo", "完工.png", "image/png", Pictures.picture("png", 40, 30)))
			.param("no", dispute.sideNo)
			.param("id", promise)
			.param("text", "昨天完工")
			.cookie(dispute.other())
			.with(csrf())).andExpect(redirectedUrlPattern("/side/matter**both=kept*"));
		assertThat(promises.of(dispute.no).get(0).reportedBy()).isEqualTo(Promiser.RESPONDENT);
		web.perform(get("/desk/cases/{no}/promises/{id}/proof", dispute.no, promise).with(mediator())).andExpect(status().isOk());
		assertThat(promises.of(dispute.no).get(0).state()).isEqualTo(PerformanceState.RUNNING);
		says(dispute.other(), "/side", dispute.sideNo, "还想说一句", true);
		assertThat(page(dispute.petitioner(), "/track/matter")).as("the mediation is over").doesNotContain("还想说一句");
	}

	@Test
	void aThirdPartyHasAKeyOfItsOwnAndReadsOnlyWhatIsShown() throws Exception {
		Dispute dispute = talking();
		web.perform(post("/desk/cases/{no}/sides/parties", dispute.no).param("name", "赵房东").with(mediator()).with(csrf()))
			.andExpect(flash().attributeExists("refusal", "typed"));
		web.perform(post("/desk/cases/{no}/sides/parties", dispute.no).param("name", "赵房东").param("address", "外地").param("agreed", "true")
			.param("way", "PHONE")
			.with(mediator())
			.with(csrf())).andExpect(flash().attribute("done", "parties"));
		var third = book.parties(book.latest(dispute.no).orElseThrow()).get(2);
		assertThat(third.consent()).isTrue();
		String receipt = web.perform(post("/desk/cases/{no}/sides/{party}/key", dispute.no, third.getId()).with(mediator()).with(csrf()))
			.andReturn().getResponse().getContentAsString();
		String no = first("id=\"receipt-no\">([^<]+)<", receipt);
		assertThat(no).isEqualTo(dispute.no + "-D2");
		Cookie landlord = Dispute.key("side", no, first("id=\"query-code\">([^<]+)<", receipt));
		says(dispute.other(), "/side", dispute.sideNo, "我其实愿意出四千", false);
		says(dispute.other(), "/side", dispute.sideNo, "房东也要出钱", true);
		says(landlord, "/side", no, "我不想出钱", false);
		assertThat(page(landlord, "/side/matter")).contains("房东也要出钱", "我不想出钱").doesNotContain("我其实愿意出四千", "李某");
		assertThat(page(dispute.other(), "/side/matter")).doesNotContain("我不想出钱", "赵房东");
		office.does("mediator-1", dispute.no, "mediate", "mediationResult", "AGREEMENT", "agreement", "各出一半。", "facts", "楼上认责。");
		office.signs(dispute.no, "mediator-1");
		assertThat(book.parties(book.latest(dispute.no).orElseThrow())).allSatisfy(party -> assertThat(party.signature()).isNotNull());
		assertThat(page(landlord, "/side/matter")).contains("人民调解协议书", "共同申请的最后一天");
	}

	@Test
	void whoeverIsSuspectedOfHarmLearnsOnlyThatItEnded() throws Exception {
		Dispute dispute = talking();
		office.does("mediator-1", dispute.no, "mediate", "mediationResult", "HARM", "agreement", "孩子身上有伤，已报派出所。");
		String page = page(dispute.other(), "/side/matter");
		assertThat(page).contains("调解已结束").doesNotContain("依法不调解", "派出所", "报告", "伤", "对我们的工作");
		beforeStrikeOff(dispute.no, "SUPPORT");
		office.does("supervisor", dispute.no, "strike-off", "confirmed", true);
	}

	@Test
	void itIsStruckOffWhenBothHaveRatedOrThereIsAReason() throws Exception {
		Dispute dispute = agreed();
		beforeStrikeOff(dispute.no);
		assertThatThrownBy(() -> office.does("supervisor", dispute.no, "strike-off", "confirmed", true))
			.hasMessageContaining("对方当事人已领取查询码但还没有评价");
		String person = book.parties(book.latest(dispute.no).orElseThrow()).get(1).partyId();
		RequestPostProcessor officer = user("officer").roles("petition-officer");
		web.perform(post("/desk/cases/{no}/sides/{id}/rating", dispute.no, person).with(officer).with(csrf()))
			.andExpect(flash().attributeExists("refusal"));
		web.perform(post("/desk/cases/{no}/sides/{id}/rating", dispute.no, person).param("words", "电话三次无人接听")
			.with(user("grid-018").roles("grid-lead"))
			.with(csrf())).andExpect(status().isNotFound());
		web.perform(post("/desk/cases/{no}/sides/{id}/rating", dispute.no, person).param("words", "电话三次无人接听").with(officer).with(csrf()))
			.andExpect(flash().attribute("done", "ratings"));
		web.perform(post("/side/matter/both/rating").param("no", dispute.sideNo).param("satisfaction", "BASICALLY").param("solved", "true")
			.cookie(dispute.other())
			.with(csrf())).andExpect(redirectedUrlPattern("/side/matter**both=rating*"));
		web.perform(post("/side/matter/both/rating").param("no", dispute.sideNo).param("satisfaction", "NOT").param("solved", "false")
			.cookie(dispute.other())
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		assertThat(page(dispute.petitioner(), "/track/matter")).as("what the other side thinks is its own").doesNotContain("电话三次");
		office.does("supervisor", dispute.no, "strike-off", "confirmed", true);
		assertThat(office.petition(dispute.no).status().ended()).isTrue();
	}

	@Test
	void whatIsPressedTwiceAtTheSameMomentIsDoneOnce() throws Exception {
		Dispute dispute = agreed();
		String promise = promises.of(dispute.no).get(0).getId();
		for (String word : new String[] { "kept", "rating" }) {
			List<Integer> answers = atOnce(() -> web.perform(post("/side/matter/both/" + word).param("no", dispute.sideNo)
				.param("id", promise)
				.param("text", "昨天完工")
				.param("satisfaction", "SATISFIED")
				.param("solved", "true")
				.cookie(dispute.other())
				.with(csrf())).andReturn().getResponse().getStatus());
			assertThat(answers).as(word).contains(302).allMatch(answer -> List.of(302, 409, 422).contains(answer));
			assertThat(answers).as(word).filteredOn(answer -> answer == 302).hasSize(1);
		}
		Dispute fresh = mediated(false);
		String party = book.parties(book.latest(fresh.no).orElseThrow()).get(1).getId();
		assertThat(atOnce(() -> web.perform(post("/desk/cases/{no}/sides/{party}/key", fresh.no, party).with(mediator()).with(csrf()))
			.andReturn().getResponse().getStatus())).containsOnly(200);
	}

	private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(4);
		try {
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> each : hands.invokeAll(Collections.nCopies(4, act))) {
				answers.add(each.get());
			}
			return answers;
		}
		finally {
			hands.shutdown();
		}
	}

	@Test
	void whoWasGivenNoKeyIsOnRecordAsTheReason() throws Exception {
		Dispute dispute = mediated(false);
		beforeStrikeOff(dispute.no);
		office.does("supervisor", dispute.no, "strike-off", "confirmed", true);
		assertThat(page("/desk/cases/" + dispute.no + "/sides", mediator())).contains("未领取查询码，未评价");
	}

	private record Dispute(String no, String code, String sideNo, String sideCode) {

		Cookie petitioner() {
			return key("matter", no, code);
		}

		Cookie other() {
			return key("side", sideNo, sideCode);
		}

		static Cookie key(String name, String no, String code) {
			return new Cookie(name, java.util.Base64.getUrlEncoder().withoutPadding().encodeToString((no + "~" + code).getBytes()));
		}

	}

	private Dispute talking() throws Exception {
		Receipt receipt = office.receipt(org.yishitang.intake.Submission.of("WEB", "我家厨房吊顶塌了，楼上不认。")
			.about("0203", null)
			.from(FILED)
			.against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		String no = receipt.no();
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");
		String party = book.parties(book.latest(no).orElseThrow()).get(1).getId();
		web.perform(post("/desk/cases/{no}/sides/{party}/key", no, party).with(user("handler-2").roles("handler")).with(csrf()))
			.andExpect(status().isNotFound());
		String receiptPage = web.perform(post("/desk/cases/{no}/sides/{party}/key", no, party).with(mediator()).with(csrf()))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsString();
		String again = web.perform(post("/desk/cases/{no}/sides/{party}/key", no, party).with(mediator()).with(csrf()))
			.andReturn().getResponse().getContentAsString();
		String sideNo = first("id=\"receipt-no\">([^<]+)<", receiptPage);
		String sideCode = first("id=\"query-code\">([^<]+)<", receiptPage);
		assertThat(sideNo).isEqualTo(no + "-D1");
		assertThat(sideCode).isNotEqualTo(receipt.queryCode()).isEqualTo(first("id=\"query-code\">([^<]+)<", again));
		return new Dispute(no, receipt.queryCode(), sideNo, sideCode);
	}

	private Dispute agreed() throws Exception {
		return mediated(true);
	}

	private Dispute mediated(boolean withKey) throws Exception {
		Dispute dispute = withKey ? talking() : new Dispute(office.files(Workplace.leak().about("0203", null)
			.against(new Person("李某", null, "东苑小区12号楼2单元301室"))), null, null, null);
		String no = dispute.no;
		if (!withKey) {
			office.hands(no, "section-urban");
			office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
			office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
			office.appoints(no, "mediator-1");
		}
		desk.undisputed(no, "楼上认责。", null);
		desk.promise(no, new Promise(Promiser.RESPONDENT, "重做卫生间防水", "请人施工", LocalDate.now(clock).plusDays(10), "照片"));
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "谈成了。");
		office.signs(no, "mediator-1");
		return dispute;
	}

	private void beforeStrikeOff(String no) {
		beforeStrikeOff(no, "EXPLAIN");
	}

	private void beforeStrikeOff(String no, String outcome) {
		office.does("handler-2", no, "investigate", "finding", "已查明情况", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", outcome, "opinion", "经查属实，双方按协议履行，依法处理。", "measures",
				"按约定修复", "carryOutBy", "2099-12-01");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "协议在履行中");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
	}

	private String invites(Dispute dispute, String with) throws Exception {
		web.perform(post("/desk/cases/{no}/sides/talks", dispute.no)
			.param("at", LocalDateTime.now(clock).plusDays(2).withSecond(0).withNano(0).toString())
			.param("place", "街道调解室")
			.param("with", with)
			.with(mediator())
			.with(csrf())).andExpect(flash().attribute("done", "talks"));
		String page = page("/desk/cases/" + dispute.no + "/sides", mediator());
		Matcher all = Pattern.compile("talks/([0-9a-f-]{36})/cancel").matcher(page);
		String latest = null;
		while (all.find()) {
			String id = all.group(1);
			boolean fits = page.substring(0, all.start()).lastIndexOf("单独谈话") > page.substring(0, all.start()).lastIndexOf("<article");
			if (fits != with.isEmpty()) {
				latest = id;
			}
		}
		return latest;
	}

	private void says(Cookie key, String base, String no, String words, boolean shown) throws Exception {
		web.perform(post(base + "/matter/both/statement").param("no", no)
			.param("text", words)
			.param("shown", Boolean.toString(shown))
			.cookie(key)
			.with(csrf()));
	}

	private void opens(String base, String no, String code, int expected) throws Exception {
		web.perform(post(base).param("no", no).param("code", code).with(csrf())).andExpect(status().is(expected));
	}

	private String page(Cookie key, String address) throws Exception {
		return web.perform(get(address).cookie(key)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private String page(String address, RequestPostProcessor who) throws Exception {
		return web.perform(get(address).with(who)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private static RequestPostProcessor mediator() {
		return user("mediator-1").roles("mediator");
	}

	private static String first(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

}
