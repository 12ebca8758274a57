package org.yishitang.portal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The petitioner's own letters: with receipt number and query code only, and the first opening is kept. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResidentReadsALetterTests {

	@LocalServerPort
	int port;

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseLog log;

	@Autowired
	Letters letters;

	@Autowired
	Timeline timeline;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	private Phone phone;

	@BeforeEach
	void pickUp() {
		at("2026-11-26T10:00");
		phone = new Phone(port);
	}

	@AfterEach
	void putDown() {
		phone.close();
	}

	@Test
	void withTheQueryCodeOnlyAndTheFirstOpeningIsTheProof() {
		Receipt receipt = accepted();
		Letter letter = letter(receipt.no());
		assertThat(letter.proven()).isFalse();
		String address = "/track/letters/" + letter.getId();

		Page stranger = phone.picksUp(true);
		for (String page : List.of(address, address + ".docx", address + "?large")) {
			assertThat(stranger.request().get(page).status()).as(page).isEqualTo(404);
		}
		Receipt other = accepted();
		stranger.navigate("/track#" + other.no() + "~" + other.queryCode());
		assertThat(stranger.locator(".timeline")).isVisible();
		assertThat(stranger.request().get(address).status()).as("somebody else's code").isEqualTo(404);
		assertThat(stranger.request().get(address + ".docx").status()).isEqualTo(404);
		assertThat(letter(receipt.no()).readAt()).isNull();

		at("2026-11-28T20:15");
		Page page = phone.picksUp(true);
		page.navigate("/track#" + receipt.no() + "~" + receipt.queryCode());
		assertThat(page.locator(".papers")).containsText(letter.letterNo());
		assertThat(letter(receipt.no()).readAt()).isEqualTo(moment("2026-11-28T20:15"));
		assertThat(letter(receipt.no()).proven()).isTrue();
		page.locator(".papers summary").click();
		Download file = page.waitForDownload(() -> page.click(".papers >> text=下载 Word"));
		assertThat(file.suggestedFilename()).isEqualTo("ACCEPTANCE-" + receipt.no() + ".docx");
		page.locator(".papers").getByText("大字打印").click();
		assertThat(page.locator(".letter-paper")).containsText("信访事项受理告知书");
		assertThat(Phone.scrollsSideways(page)).isFalse();
		APIResponse print = page.request().get(address);
		assertThat(print.status()).isEqualTo(200);
		assertThat(print.headers().get("cache-control")).contains("no-store");

		at("2026-11-29T08:00");
		page.navigate("/track/matter");
		assertThat(letter(receipt.no()).readAt()).as("the first time counts").isEqualTo(moment("2026-11-28T20:15"));
		assertThat(timeline.of(receipt.no())).filteredOn((line) -> line.type().equals("LETTER_READ")).hasSize(1);
		assertThat(timeline.of(receipt.no())).extracting(TimelineEntry::type).contains("ACCEPTED");
		assertThat(phone.complaints).isEmpty();
	}

	private Receipt accepted() {
		Receipt receipt = registering.register(Submission.of("VISIT", "楼上漏水，厨房吊顶塌了一块。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")), "clerk-a", null);
		transaction.executeWithoutResult((status) -> {
			Petition petition = petitions.get(receipt.no());
			petition.accepted(clock.instant());
			log.move(petition, Status.ACCEPTED, CaseEventType.ACCEPTED, "officer", Map.of());
		});
		return receipt;
	}

	private Letter letter(String no) {
		return letters.find(no, LetterKind.ACCEPTANCE, 1).orElseThrow();
	}

	private void at(String local) {
		clock.setTo(moment(local));
	}

	private java.time.Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

}
