package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.notice.FormBook;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.LetterLine;
import org.yishitang.notice.Letters;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

/** The letters the law wants, made by the steps that owe them; a step whose letter cannot be made is not done. */
@OfficeTest
@Import(Workplace.class)
class StatutoryLettersTests {

	private static final String OPINION = "经查属实，依据物业管理条例，责成物业维修。";

	@Autowired
	Workplace office;

	@Autowired
	Letters letters;

	@Autowired
	FormBook forms;

	@Autowired
	CaseNotes notes;

	@Autowired
	Organs organs;

	@Autowired
	Ledger ledger;

	@Autowired
	JdbcTemplate table;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void thursday() {
		clock.setTo(LocalDateTime.parse("2026-11-26T10:00").atZone(clock.getZone()).toInstant());
	}

	@Test
	void acceptanceTellsWhatHowLongAndWhereToAsk() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(words(no, LetterKind.ACCEPTANCE)).contains("信访事项受理告知书", "王小明：", no, "楼上漏水", "第二十三条", "六十日内办结",
				"龙街信受〔2026〕", "2026年11月26日", "龙凤街道办事处（盖章处）");
	}

	@Test
	void simpleHandlingTellsItsTenDays() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "SIMPLE", "reason", "试验");
		assertThat(words(no, LetterKind.ACCEPTANCE)).contains("十个工作日内答复");
	}

	@Test
	void nonAcceptanceNamesReasonAndOrgan() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", "属企业内部事务", "redirectTo", "市总工会");
		office.does("leader", no, "confirm-non-acceptance", "confirmed", true);
		assertThat(words(no, LetterKind.NON_ACCEPTANCE)).contains("不予受理", "属企业内部事务。", "市总工会");
	}

	@Test
	void withoutAnOrganThePetitionBureauIsNamed() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", "不属于任何职责");
		office.does("leader", no, "confirm-non-acceptance", "confirmed", true);
		assertThat(words(no, LetterKind.NON_ACCEPTANCE)).contains("龙凤区信访局");
	}

	@Test
	void noLongerNamesTheEarlierDocuments() {
		String no = office.files(Workplace.leak());
		assertThatThrownBy(() -> office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "reason", "已终结"))
			.hasMessageContaining("文号");
		assertThat(office.waitsAt(no)).containsExactly("triage");
		office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "reason",
				"同一事实和理由，已有龙街信意〔2025〕7号、区府复核〔2026〕3号");
		office.does("supervisor", no, "confirm-no-longer", "confirmed", true);
		assertThat(words(no, LetterKind.NO_LONGER)).contains("龙街信意〔2025〕7号、区府复核〔2026〕3号", "第三十六条");
	}

	@Test
	void earlierDocumentsOfTheSamePersonAndThingAreFound() {
		String phone = "139" + UUID.randomUUID().toString().replaceAll("\\D", "").concat("12345678").substring(0, 8);
		Submission mine = Workplace.leak().from(new Person("赵有约", phone, "东苑小区12号楼"));
		String first = office.files(mine);
		office.answers(first, "handler-2", "EXPLAIN");
		office.closes(first);
		table.update("update petition set review_status = 'FINALISED' where no = ?", first);
		String again = office.files(mine);
		office.does("officer", again, "triage", "triageDecision", "NO_LONGER", "reason", "同一事实和理由");
		office.does("supervisor", again, "confirm-no-longer", "confirmed", true);
		assertThat(words(again, LetterKind.NO_LONGER)).contains(letter(first, LetterKind.OPINION).letterNo());
	}

	@ParameterizedTest
	@CsvSource({ "区人民法院, 诉讼程序, 三年", "区劳动人事争议仲裁委员会, 劳动人事争议仲裁程序, 时效期间为一年", "区人民政府行政复议办公室, 行政复议程序, 六十日内",
			"区市场监督管理局, 有权机关的法定行政程序, 行政复议法", "市公安局龙凤分局, 公安机关办案程序, 110", "市仲裁委员会, 仲裁程序, 仲裁协议",
			"区人民检察院, 检察监督程序, 六个月", "区劳动监察大队, 劳动保障监察程序, 二年" })
	void redirectionNamesOrganWayAndLimit(String organ, String way, String limit) {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "REDIRECT", "redirectTo", organ);
		assertThat(words(no, LetterKind.REDIRECTION)).contains("请您向" + organ, way, limit, "第三十一条");
		assertThat(office.petition(no).status()).isEqualTo(Status.REDIRECTED);
	}

	@Test
	void redirectionWithoutAnOrganIsRefused() {
		String no = office.files(Workplace.leak());
		assertThatThrownBy(
				() -> office.does("officer", no, "triage", "triageDecision", "REDIRECT", "redirectTo", "其他地方"))
			.hasMessageContaining("法定期限");
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	@Test
	void transferWritesToTheUnitAndToThePetitioner() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "TRANSFER", "redirectTo", "市公交集团", "reason", "班次由集团决定");
		assertThat(words(no, LetterKind.TRANSFER)).contains("王小明：", "市公交集团有权处理", "班次由集团决定。");
		assertThat(words(no, LetterKind.FORWARDING)).contains("市公交集团：", "王小明，13800001234", "找过两次都不认", "信访事项转送函");
		assertThat(letters.toPetitioner(no)).extracting(Letter::kind).containsExactly(LetterKind.TRANSFER);
	}

	@Test
	void mergerNamesTheOpenMatter() {
		String first = office.files(Workplace.leak());
		String second = office.files(Workplace.leak());
		office.does("officer", second, "triage", "triageDecision", "MERGE", "mergeInto", first);
		assertThat(words(second, LetterKind.MERGER)).contains("并案告知书", first, "甄别分类");
	}

	@Test
	void extensionTellsReasonAndNewDate() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "须鉴定", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须等待房屋安全鉴定");
		assertThat(words(no, LetterKind.EXTENSION)).contains("须等待房屋安全鉴定", "延长30日", "2027年2月24日", "第三十四条");
	}

	@Test
	void theOpinionAnswersEachClaimAndTellsTheRightToReview() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验", "claims",
				"1、修好漏水\n2、赔偿吊顶");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		assertThatThrownBy(() -> office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", OPINION,
				"answers", "1. 由楼上修好。"))
			.hasMessageContaining("诉求第2项没有答复");
		office.does("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", OPINION, "facts", "现场查看，防水层破损。",
				"answers", "1. 由楼上修好。\n2. 双方协商赔偿。", "basis", "《中华人民共和国民法典》第二百八十八条", "measures", "楼上重做防水",
				"carryOutBy", "2026-12-20");
		assertThat(letters.of(no)).extracting(Letter::kind).containsExactly(LetterKind.ACCEPTANCE);
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(words(no, LetterKind.OPINION)).contains("1. 修好漏水", "2. 赔偿吊顶", "现场查看，防水层破损。", OPINION, "2. 双方协商赔偿。",
				"《中华人民共和国民法典》第二百八十八条", "支持您的诉求。", "楼上重做防水，于2026年12月20日前完成", "三十日内", "龙凤区人民政府信访事项复查复核委员会办公室");
	}

	@Test
	void anOpinionOfTheContractIsALetterToo() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		assertThat(words(no, LetterKind.OPINION)).contains(OPINION, "《物业管理条例》", "予以解释说明", "楼上漏水");
	}

	@Test
	void supervisionGoesToThePostEachTime() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-06");
		}
		office.does("supervisor", no, "supervise", "supervision", "请三日内上门", "answerBy", "2026-11-30");
		assertThat(words(no, LetterKind.SUPERVISION)).contains("督办通知书", "请三日内上门", "2026年11月30日", "DL-06");
		assertThat(letters.toPetitioner(no)).extracting(Letter::kind).doesNotContain(LetterKind.SUPERVISION);
	}

	@Test
	void theObjectionGoesToTheSenderAndItsEndIsToldToThePetitioner() {
		String no = above();
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责");
		assertThat(letters.of(no)).as("not before a leader agrees").isEmpty();
		office.does("leader", no, "confirm-objection", "confirmed", true);
		assertThat(words(no, LetterKind.OBJECTION)).contains("信访事项异议退回函", "上级转送（交办）机关：", "来文编号庆信交〔2026〕7号", "属区城管局职责",
				"第二十三条", "龙街信异〔2026〕");
		assertThat(letters.toPetitioner(no)).isEmpty();
		organs.says(no, "objection-answered", "result", "UPHELD");
		assertThat(words(no, LetterKind.TRANSFER)).contains("王小明：", "上级转送（交办）机关", "退回该单位另行交办");
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().missingLetters()).isEmpty();
	}

	@Test
	void aMatterInObjectionIsRedWithoutItsLetterOrItsNotice() {
		String no = above();
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		table.update("delete from issued_letter where case_no = ?", no);
		clock.advance(java.time.Duration.ofDays(40));
		office.runDueTimers(no);
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().missingLetters()).containsExactly("NOTICE", "OBJECTION");
	}

	@Test
	void theObjectionStaysWithTheLeaderWhenItsLetterCannotBeMade() {
		String no = above();
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责");
		withForm(LetterKind.OBJECTION, broken(), () -> {
			assertThatThrownBy(() -> office.does("leader", no, "confirm-objection", "confirmed", true))
				.hasMessageContaining("异议退回函无法生成");
			undone(no, "confirm-objection", Status.OBJECTION);
		});
		office.does("leader", no, "confirm-objection", "confirmed", true);
		withForm(LetterKind.TRANSFER, broken(), () -> {
			assertThatThrownBy(() -> organs.says(no, "objection-answered", "result", "UPHELD"))
				.isInstanceOf(org.yishitang.petition.Refused.class);
			assertThat(office.petition(no).status()).isEqualTo(Status.OBJECTION);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "𠮷野", "阿卜杜热合曼·买买提伊明", "艾山买合木提吐尔逊阿不都热依木艾尼瓦尔斯拉木江买买提吐尔洪江" })
	void oddNamesStandInEveryLetter(String name) {
		String no = office.files(Submission.of("WEB", "楼上漏水，厨房吊顶塌了一块。")
			.about("0203", null)
			.from(new Person(name, "13800001234", null)));
		office.answers(no, "handler-2", "EXPLAIN");
		assertThat(words(no, LetterKind.ACCEPTANCE)).contains(name + "：");
		assertThat(words(no, LetterKind.OPINION)).contains(name + "：");
		Letter opinion = letter(no, LetterKind.OPINION);
		assertThat(org.yishitang.notice.paper.PaperReader
			.text(org.yishitang.notice.paper.PaperReader.lines(letters.proofForm(office.petition(no), opinion, null))))
			.as("without an address").contains("受送达人　" + name, "送达地址　\n");
	}

	@Test
	void aVeryLongOpinionIsWhole() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		String opinion = "经现场查看，依据物业管理条例，责成维修。\n".repeat(95).strip();
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", opinion);
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(words(no, LetterKind.OPINION).split("经现场查看，依据物业管理条例，责成维修。", -1)).hasSize(96);
	}

	@Test
	void wordsNeverChangeAfterwards() throws IOException {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		Letter opinion = letter(no, LetterKind.OPINION);
		byte[] before = letters.document(opinion.getId()).orElseThrow();
		notes.forget(no);
		table.update("update party set name = null where case_no = ?", no);
		withForm(LetterKind.OPINION, changed(LetterKind.OPINION), () -> {
			assertThat(letters.document(opinion.getId())).contains(before);
			assertThat(letters.text(opinion.getId())).contains("王小明", OPINION).doesNotContain("anders", "新版标记");
			String next = office.files(Workplace.leak());
			office.answers(next, "handler-2", "EXPLAIN");
			assertThat(words(next, LetterKind.OPINION)).contains("新版标记");
			assertThat(letter(next, LetterKind.OPINION).formVersion()).isEqualTo(901);
		});
		assertThat(sha(before)).isEqualTo(opinion.sha256());
	}

	@Test
	void whatPeopleTypeIsPlainTextInBothForms() {
		String nasty = "=HYPERLINK(\"http://x\") {{文号}} {{@图}} <w:t>x</w:t> <script>alert(1)</script> &amp; ${7*7} DDEAUTO c:\\\\x";
		String no = office.files(Submission.of("WEB", nasty + "楼上漏水")
			.about("0203", null)
			.from(new Person("王{{文号}}<b>", "13800001234", "东苑小区"))
			.at(new Place("1", "017", "东苑小区12号楼")));
		office.answers(no, "handler-2", "EXPLAIN");
		String words = words(no, LetterKind.OPINION);
		assertThat(words).contains("=HYPERLINK(\"http://x\") {{文号}} {{@图}} <w:t>x</w:t> <script>alert(1)</script> &amp;",
				"${7*7} DDEAUTO", "王{{文号}}<b>：");
		String xml = part(letters.document(letter(no, LetterKind.OPINION).getId()).orElseThrow(), "word/document.xml");
		assertThat(xml).doesNotContain("instrText", "<script>", "<b>").contains("&lt;script");
		assertThat(letters.lines(letter(no, LetterKind.OPINION))).extracting(LetterLine::text)
			.anyMatch(line -> line.contains("<script>"));
	}

	@Test
	void hazardsGetNoNoticeButAnAnswer() {
		String no = office.files(Workplace.leak().about("0602", null));
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		assertThat(letters.of(no)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPTANCE, ACCEPT", "REDIRECTION, REDIRECT", "TRANSFER, TRANSFER", "FORWARDING, TRANSFER",
			"MERGER, MERGE" })
	void triageStaysOpenWhenItsLetterCannotBeMade(LetterKind kind, String decision) {
		String other = office.files(Workplace.leak());
		String no = office.files(Workplace.leak());
		withForm(kind, broken(), () -> {
			assertThatThrownBy(() -> office.does("officer", no, "triage", "triageDecision", decision, "procedure",
					"ORDINARY", "reason", "试验", "redirectTo", "区人民法院", "mergeInto", other))
				.hasMessageContaining("无法生成");
			undone(no, "triage", Status.TRIAGE);
		});
		office.does("officer", no, "triage", "triageDecision", decision, "procedure", "ORDINARY", "reason", "试验",
				"redirectTo", "区人民法院", "mergeInto", other);
		assertThat(letter(no, kind)).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "NON_ACCEPTANCE, NOT_ACCEPT, confirm-non-acceptance, leader",
			"NO_LONGER, NO_LONGER, confirm-no-longer, supervisor" })
	void confirmationStaysOpenWhenItsLetterCannotBeMade(LetterKind kind, String decision, String task, String who) {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", decision, "reason", "已终结，见区府复核〔2025〕3号");
		withForm(kind, broken(), () -> {
			assertThatThrownBy(() -> office.does(who, no, task, "confirmed", true)).hasMessageContaining("无法生成");
			undone(no, task, Status.TRIAGE);
		});
	}

	@Test
	void extensionStaysOpenWhenItsLetterCannotBeMade() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "须鉴定", "next", "EXTEND");
		withForm(LetterKind.EXTENSION, broken(), () -> {
			assertThatThrownBy(() -> office.does("director", no, "approve-extension", "approved", true, "extensionDays",
					30, "reason", "须鉴定"))
				.hasMessageContaining("延期办理告知书无法生成");
			undone(no, "approve-extension", Status.INVESTIGATING);
		});
	}

	@Test
	void theSignatureStaysOpenWhenTheOpinionCannotBeMade() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", OPINION);
		withForm(LetterKind.OPINION, broken(), () -> {
			assertThatThrownBy(() -> office.does("leader", no, "sign-opinion", "approved", true))
				.hasMessageContaining("无法生成");
			undone(no, "sign-opinion", Status.SIGN_OFF);
		});
	}

	@Test
	void supervisionStaysOpenWhenItsOrderCannotBeMade() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-06");
		}
		withForm(LetterKind.SUPERVISION, broken(), () -> assertThatThrownBy(
				() -> office.does("supervisor", no, "supervise", "supervision", "请办理", "answerBy", "2026-11-30"))
			.hasMessageContaining("无法生成"));
		assertThat(office.open(no, "supervise")).isNotNull();
	}

	@Test
	void nothingIsStruckOffWhileALetterIsMissing() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		table.update("update issued_letter set case_no = ? where case_no = ? and kind = 'ACCEPTANCE'", no + "x", no);
		assertThatThrownBy(() -> office.does("supervisor", no, "strike-off", "confirmed", true))
			.hasMessageContaining("还缺文书：受理告知书");
		table.update("update issued_letter set case_no = ? where case_no = ? and kind = 'ACCEPTANCE'", no, no + "x");
		table.update("update issued_letter set served_at = null where case_no = ? and kind = 'OPINION'", no);
		assertThatThrownBy(() -> office.does("supervisor", no, "strike-off", "confirmed", true))
			.hasMessageContaining("尚未送达");
		assertThat(office.waitsAt(no)).containsExactly("strike-off");
		table.update("update issued_letter set served_at = issued_at where case_no = ? and kind = 'OPINION'", no);
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.ended(no)).isTrue();
	}

	@Test
	void numbersHaveNoGapsWhenALetterIsRefused() {
		String before = office.files(Workplace.leak());
		office.does("officer", before, "triage", "triageDecision", "REDIRECT", "redirectTo", "区人民法院");
		String no = office.files(Workplace.leak());
		withForm(LetterKind.REDIRECTION, broken(), () -> assertThatThrownBy(
				() -> office.does("officer", no, "triage", "triageDecision", "REDIRECT", "redirectTo", "区人民法院")));
		office.does("officer", no, "triage", "triageDecision", "REDIRECT", "redirectTo", "区人民法院");
		assertThat(number(no)).isEqualTo(number(before) + 1);
	}

	private String above() {
		return office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼"))
			.at(new Place("1", "017", "东苑小区12号楼"))
			.noted(null, "庆信交〔2026〕7号", null, null));
	}

	private int number(String no) {
		return Integer.parseInt(letter(no, LetterKind.REDIRECTION).letterNo().replaceAll(".*〕(\\d+)号", "$1"));
	}

	private void undone(String no, String task, Status status) {
		assertThat(office.waitsAt(no)).containsExactly(task);
		assertThat(office.petition(no).status()).isEqualTo(status);
	}

	private Letter letter(String no, LetterKind kind) {
		return letters.find(no, kind, office.petition(no).cycle()).orElseThrow();
	}

	/** The words of the document, which are those of the page. */
	private String words(String no, LetterKind kind) {
		Letter letter = letter(no, kind);
		byte[] docx = letters.document(letter.getId()).orElseThrow();
		assertThat(sha(docx)).isEqualTo(letter.sha256());
		try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
			String text = words.getText();
			for (LetterLine line : letters.lines(letter)) {
				assertThat(text).contains(line.cells().get(0));
			}
			assertThat(letters.text(letter.getId()).replaceAll("\\s", "")).isEqualTo(letters.lines(letter)
				.stream()
				.map(LetterLine::text)
				.reduce("", String::concat)
				.replaceAll("\\s", ""));
			return text;
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
	}

	/** Puts a form in force past every check, for the time of some work. */
	private void withForm(LetterKind kind, byte[] docx, Runnable work) {
		String id = UUID.randomUUID().toString();
		int version = docx.length < 100 ? 900 : 901;
		table.update("insert into letter_form (id, kind, form_version, file_name, docx, sha256, stored_by, stored_at)"
				+ " values (?, ?, ?, 'x.docx', ?, 'x', 'admin', ?)", id, kind.name(), version, docx,
				java.sql.Timestamp.from(clock.instant()));
		try {
			work.run();
		}
		finally {
			table.update("delete from letter_form where id = ?", id);
		}
	}

	private static byte[] broken() {
		return "no document".getBytes();
	}

	private byte[] changed(LetterKind kind) throws IOException {
		try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(forms.docx(kind, 0)));
				var out = new java.io.ByteArrayOutputStream()) {
			form.createParagraph().createRun().setText("新版标记");
			form.write(out);
			return out.toByteArray();
		}
	}

	private static String part(byte[] docx, String name) {
		try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
				}
			}
			throw new IllegalStateException(name);
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static String sha(byte[] bytes) {
		try {
			return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (java.security.NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
