package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.petition.Status;

/** The petition that the README takes through all hands, by the accounts and in the order of its table. */
@OfficeTest
@Import(Workplace.class)
class WalkOfTheReadmeTests {

	private static final Pattern ROW = Pattern.compile("^\\| \\d+ \\| `([a-z0-9-]+)` \\| (\\S+) \\|",
			Pattern.MULTILINE);

	@Autowired
	Workplace office;

	private final List<String> walked = new ArrayList<>();

	@Test
	void leadsFromTheLeakToTheStrikeOff() throws IOException {
		String no = office.files(Workplace.leak());
		step("officer", no, "triage", "triageDecision", "ACCEPT");
		step("officer", no, "assign", "assigneePost", "community-1");
		step("community-1", no, "investigate", "finding", "看过现场，双方愿意调解。", "next", "MEDIATION");
		step("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "当面征求，双方签字。");
		step("chair", no, "appoint-mediators", "manner", "APPOINTED", "mediator", "mediator-1", "relation", "NONE");
		step("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "重做防水，赔偿四千元。");
		step("mediator-1", no, "sign-agreement", "signed", true, "petitionerSignature", "SIGNATURE", "respondentSignature",
				"SIGNATURE", "sealed", true, "facts", "漏水来自楼上卫生间。", "respondentName", "李某");
		step("community-1", no, "investigate", "finding", "已达成协议。", "next", "DRAFT");
		step("community-1", no, "draft-opinion", "outcome", "SUPPORT", "opinion", "经调解达成协议，由楼上重做防水。",
				"measures", "重做防水", "carryOutBy", "2099-12-01");
		step("leader", no, "sign-opinion", "approved", true);
		step("community-1", no, "carry-out", "done", true, "proof", "闭水试验照片");
		step("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		step("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		assertThat(told("README.md")).isEqualTo(walked);
		assertThat(told("README.zh-CN.md")).isEqualTo(walked);
	}

	private void step(String account, String no, String task, Object... values) {
		String name = office.open(no, task).getName().split(" ")[0];
		walked.add(account + " " + name);
		office.does(account, no, task, values);
	}

	private static List<String> told(String readme) throws IOException {
		return ROW.matcher(Files.readString(Path.of(readme)))
			.results()
			.map(row -> row.group(1) + " " + row.group(2))
			.toList();
	}

}
