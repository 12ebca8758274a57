package org.yishitang.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Workstation;
import org.yishitang.intake.Person;
import org.yishitang.intake.Pictures;
import org.yishitang.mediation.MediationBook;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;

/** A mediator leads a leak from the first talk to the signed agreement on the page, while others see what they may. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class MediationAtTheDeskTests {

	private static final String SECRET = "我最多愿意出四千，别告诉他。";

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	MediationBook book;

	@Autowired
	Letters letters;

	@Autowired
	Deadlines deadlines;

	@Autowired
	OfficeClock clock;

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		workstation.close();
	}

	@Test
	void leadsALeakToTheSignedAgreement() throws Exception {
		String no = talking();
		Page page = workstation.signsIn("mediator-1", 1280);
		page.navigate("/desk/cases/" + no + "/mediation");
		assertThat(page.locator("#parties")).containsText("王小明");
		page.locator("#talks summary").click();
		page.locator("#talks input[name=with][value=RESPONDENT]").check();
		page.locator("#place").fill("楼上家中");
		page.locator("#present").fill("李某、调解员");
		page.locator("#words").fill(SECRET);
		page.locator("#talks form button").click();
		assertThat(page.locator("#talks")).containsText("单独谈话：对方");
		page.locator("#fact-words").fill("漏水来自楼上卫生间防水层，李某认责。");
		sends(page, "#facts button");
		clause(page, "重做卫生间防水", "", LocalDate.now(clock).plusDays(10));
		assertThat(page.locator("#clauses")).containsText("履行方式");
		sends(page, "#clauses li form button");
		clause(page, "重做卫生间防水", "请有资质的单位施工", LocalDate.now(clock).plusDays(10));
		page.locator("#moves summary").first().click();
		page.locator("#moves input[name=petitioner]").check();
		page.locator("#moves form").first().locator("button").click();
		assertThat(page.locator("#moves .field-error")).containsText("双方在书面上签字");
		assertThat(page.locator("#moves input[name=petitioner]")).isChecked();
		page.locator("#moves input[name=respondent]").check();
		page.locator("#moves form").first().locator("button").click();
		assertThat(page.locator(".page-head")).containsText("签字延长15日");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/mediation-desk.png")));
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "谈成了。");
		for (int at = 0; at < 2; at++) {
			page.reload();
			var party = page.locator("#parties article").nth(at);
			party.locator("summary").click();
			party.locator("input[name=how][value=FINGERPRINT]").check();
			party.locator("input[name=scan]").setInputFiles(new FilePayload("签.png", "image/png", Pictures.picture("png", 40, 30)));
			party.locator("button").click();
			assertThat(page.locator("#parties article").nth(at)).containsText("按指印");
		}
		office.does("mediator-1", no, "sign-agreement", "signed", true, "sealed", true);
		page.reload();
		assertThat(page.locator(".page-head")).containsText("达成协议");
		assertThat(page.locator("#file .duty-list li", new Page.LocatorOptions().setHasText("调解协议书"))).containsText("已入卷");
		assertThat(page.locator("#file .duty-list li", new Page.LocatorOptions().setHasText("身份证明"))).containsText("缺");
		Download file = page.waitForDownload(() -> page.locator("#file a[href$='.docx']").last().click());
		String words = words(Files.readAllBytes(file.path()));
		assertThat(words).contains("人民调解协议书", "王小明", "李某", "漏水来自楼上卫生间防水层", "1. 乙方：重做卫生间防水", "请有资质的单位施工",
				"甲方（按指印）：王小明", "三十日内共同向人民法院申请司法确认", "一式3份", "周调解").doesNotContain(SECRET, "{{");
		Files.createDirectories(Path.of("target/pictures"));
		Files.copy(file.path(), Path.of("target/pictures/agreement.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		page.navigate("/desk/cases/" + no + "/mediation/file");
		assertThat(page.locator("main")).containsText(SECRET);
		assertThat(page.locator("main")).containsText("人民调解权利义务告知书");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/mediation-file.png")));
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void othersSeeWhatTheyMay() {
		String no = talking();
		Page mediator = workstation.signsIn("mediator-1", 375);
		mediator.navigate("/desk/cases/" + no + "/mediation");
		mediator.locator("#talks summary").click();
		mediator.locator("#talks input[name=with][value=PETITIONER]").check();
		mediator.locator("#place").fill("调解室");
		mediator.locator("#present").fill("王小明");
		mediator.locator("#words").fill(SECRET);
		mediator.locator("#talks form button").click();
		mediator.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/mediation-phone.png")));
		org.assertj.core.api.Assertions.assertThat((Boolean) mediator.evaluate("document.documentElement.scrollWidth <= 376")).isTrue();
		Page handler = workstation.signsIn("handler-2", 1280);
		handler.navigate("/desk/cases/" + no);
		handler.locator("a[href$='/mediation']").click();
		assertThat(handler.locator("main")).containsText("单独谈话和案卷只有调解员能看");
		assertThat(handler.locator("main")).not().containsText(SECRET);
		assertThat(handler.locator("main")).not().containsText("王小明");
		assertThat(handler.locator("#file")).hasCount(0);
		assertThat(status(handler, no + "/mediation/file")).isEqualTo(404);
		assertThat(status(handler, no + "/mediation/agreement.docx")).isEqualTo(404);
		for (String other : new String[] { "mediator-2", "supervisor", "council-sec" }) {
			Page page = workstation.signsIn(other, 1280);
			assertThat(status(page, no + "/mediation")).as(other).isEqualTo(404);
		}
		assertThat(status(workstation.signsIn("admin", 1280), no + "/mediation")).isIn(403, 404);
		assertThat(status(workstation.signsIn("chair", 1280), no + "/mediation/file")).isEqualTo(200);
	}

	@Test
	void rightsAndEndAreLettersOfTheMatter() throws Exception {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "NONE", "agreement", "差距太大。");
		String rights = document(no, LetterKind.MEDIATION_RIGHTS);
		assertThat(rights).contains("龙凤街道人民调解委员会", "王小明、李某", "调解员为周调解", "不收取任何费用", book.latest(no).orElseThrow().mediationNo());
		assertThat(document(no, LetterKind.MEDIATION_END)).contains("终止调解通知书", "双方未能达成一致", "向有管辖权的人民法院提起诉讼", "法律援助");
		assertThat(letters.find(no, LetterKind.MEDIATION_AGREEMENT, 1)).isEmpty();
	}

	@Test
	void theAgreementIsNotReadByEverybodyWhoReadsLetters() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "十日内重做防水。");
		office.signs(no, "mediator-1");
		String agreement = no + "/letters/" + letters.find(no, LetterKind.MEDIATION_AGREEMENT, 1).orElseThrow().getId();
		String rights = no + "/letters/" + letters.find(no, LetterKind.MEDIATION_RIGHTS, 1).orElseThrow().getId();
		for (String other : new String[] { "officer", "supervisor" }) {
			Page page = workstation.signsIn(other, 1280);
			assertThat(status(page, rights)).as(other).isEqualTo(200);
			assertThat(status(page, agreement)).as(other).isEqualTo(404);
			assertThat(status(page, agreement + ".docx")).as(other).isEqualTo(404);
			page.navigate("/desk/cases/" + no);
			assertThat(page.locator("a[href$='" + agreement + "']")).hasCount(0);
		}
		assertThat(status(workstation.signsIn("leader", 1280), agreement)).isEqualTo(200);
		assertThat(status(workstation.signsIn("handler-2", 1280), agreement)).as("who has to act on it").isEqualTo(200);
	}

	private String document(String no, LetterKind kind) throws Exception {
		return words(letters.document(letters.find(no, kind, 1).orElseThrow().getId()).orElseThrow());
	}

	private static String words(byte[] docx) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText();
		}
	}

	/** Waits for the page that answers: what is filled in before it comes would be lost. */
	private static void sends(Page page, String button) {
		page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
				() -> page.locator(button).click());
		page.waitForLoadState();
	}

	private static void clause(Page page, String what, String how, LocalDate by) {
		page.locator("#clauses > details > summary").click();
		page.locator("#what").fill(what);
		page.locator("#how").fill(how);
		page.locator("#due-on").fill(by.toString());
		page.locator("#clauses > details form button").click();
	}

	private static int status(Page page, String address) {
		return page.request().get("/desk/cases/" + address).status();
	}

	private String talking() {
		String no = office.files(Workplace.leak().against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");
		return no;
	}

}
