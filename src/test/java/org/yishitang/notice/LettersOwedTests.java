package org.yishitang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.yishitang.notice.paper.FilledForm;
import org.yishitang.notice.paper.FormCheck;
import org.yishitang.notice.paper.PaperReader;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;
import org.yishitang.triage.ObjectionState;

/** The table of what is owed, state by state, and the forms the office starts with. */
class LettersOwedTests {

	private static final Set<Status> NOTHING_YET = EnumSet.of(Status.REGISTERED, Status.TRIAGE, Status.RESTRICTED);

	private static final Set<String> ENDED_AT_TRIAGE = Set.of("NOT_ACCEPTED", "NO_LONGER_ACCEPTED", "REDIRECTED",
			"TRANSFERRED", "MERGED");

	private static final Set<String> ANSWERED = Set.of("REPLIED", "EXECUTING", "CALL_BACK", "CLOSED", "REVIEW_L1",
			"REVIEW_L2", "FINALISED", "ARCHIVED");

	@ParameterizedTest
	@EnumSource(Status.class)
	void everyStateOwesWhatItsDecisionWants(Status status) {
		List<LetterKind> owed = LettersOwed.of(status, true, false);
		if (NOTHING_YET.contains(status) || status.name().equals("OBJECTION")) {
			assertThat(owed).isEmpty();
		}
		else if (ENDED_AT_TRIAGE.contains(status.name())) {
			assertThat(owed).isNotEmpty().doesNotContain(LetterKind.ACCEPTANCE, LetterKind.OPINION);
		}
		else {
			assertThat(owed).contains(LetterKind.ACCEPTANCE);
			assertThat(owed.contains(LetterKind.OPINION)).isEqualTo(ANSWERED.contains(status.name()));
		}
	}

	@ParameterizedTest
	@EnumSource(Status.class)
	void anExtensionIsOwedOnceItWasGranted(Status status) {
		boolean handled = LettersOwed.of(status, true, false).contains(LetterKind.ACCEPTANCE);
		assertThat(LettersOwed.of(status, true, true).contains(LetterKind.EXTENSION)).isEqualTo(handled);
		assertThat(LettersOwed.of(status, true, false)).doesNotContain(LetterKind.EXTENSION);
	}

	@Test
	void theStatesThatEndAtTriageOweTheirOwn() {
		assertThat(LettersOwed.of(Status.NOT_ACCEPTED, false, false)).containsExactly(LetterKind.NON_ACCEPTANCE);
		assertThat(LettersOwed.of(Status.NO_LONGER_ACCEPTED, false, false)).containsExactly(LetterKind.NO_LONGER);
		assertThat(LettersOwed.of(Status.REDIRECTED, false, false)).containsExactly(LetterKind.REDIRECTION);
		assertThat(LettersOwed.of(Status.TRANSFERRED, false, false)).containsExactly(LetterKind.TRANSFER,
				LetterKind.FORWARDING);
		assertThat(LettersOwed.of(Status.MERGED, false, false)).containsExactly(LetterKind.MERGER);
	}

	@ParameterizedTest
	@CsvSource({ "RAISED, false", "REFUSED, false", "LAPSED, false", "CONFIRMED, true", "UPHELD, true", "REJECTED, true" })
	void anObjectionOwesItsLetterOnceItGoesOut(ObjectionState state, boolean owed) {
		Petition petition = new Petition("T", Channel.HOTLINE_12345, Instant.EPOCH, Instant.EPOCH, "x", "x");
		assertThat(LettersOwed.of(petition, false, state).contains(LetterKind.OBJECTION)).isEqualTo(owed);
		petition.exemptFromNotice("ADDRESS_UNCLEAR");
		assertThat(LettersOwed.of(petition, false, state).contains(LetterKind.OBJECTION)).as("to a unit").isEqualTo(owed);
	}

	@Test
	void whoWithdrewBeforeAcceptanceIsOwedNothing() {
		assertThat(LettersOwed.of(Status.WITHDRAWN, false, false)).isEmpty();
		assertThat(LettersOwed.of(Status.WITHDRAWN, true, false)).containsExactly(LetterKind.ACCEPTANCE);
	}

	@ParameterizedTest
	@EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PROOF")
	void theExemptGetNoNoticeButAnAnswer(LetterKind kind) {
		Petition petition = new Petition("T", Channel.WEB, Instant.EPOCH, Instant.EPOCH, "x", "x");
		assertThat(LettersOwed.isFor(petition, kind)).isTrue();
		petition.exemptFromNotice("HAZARD");
		assertThat(LettersOwed.isFor(petition, kind)).isEqualTo(kind == LetterKind.OPINION || kind.ofMediation()
				|| kind.ofCouncil() || !kind.toPetitioner());
		petition.accepted(Instant.EPOCH);
		assertThat(LettersOwed.of(petition, true, null)).as("exempt").isEmpty();
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void theFormsOfTheProgramPassTheirOwnCheck(LetterKind kind) throws IOException {
		byte[] form = Files.readAllBytes(Path.of("src/main/resources/letters", kind + ".docx"));
		assertThat(FormCheck.refusal(kind + ".docx", form, LetterFields.known(kind), LetterFields.obligatory(kind)))
			.isEmpty();
		List<LetterLine> lines = PaperReader.lines(FilledForm.of(form, LetterSamples.of(kind)));
		String words = PaperReader.text(lines);
		assertThat(LetterSamples.of(kind).keySet()).isEqualTo(LetterFields.known(kind));
		LetterFields.obligatory(kind)
			.forEach((field) -> assertThat(words.replaceAll("[\\s　]", ""))
				.contains(LetterSamples.of(kind).get(field).replaceAll("[\\s　]", "")));
		assertThat(lines.get(0).place()).isEqualTo("center");
		// Those are signed, not sealed.
		if (!Set.of(LetterKind.PROOF, LetterKind.COUNCIL_MINUTES, LetterKind.JUDICIAL_APPLICATION).contains(kind)) {
			assertThat(lines.get(lines.size() - 1).place()).isEqualTo("right");
			assertThat(lines.get(lines.size() - 2).text()).contains("盖章处");
		}
	}

	@ParameterizedTest
	@EnumSource(LawfulWay.class)
	void everyWayHasItsNameAndLimit(LawfulWay way) throws IOException {
		String words = Files.readString(Path.of("src/main/resources/messages/notice.properties"));
		assertThat(words).contains(way.nameKey() + "=", way.limitKey() + "=");
	}

	@Test
	void waysAreFoundFromTheOrgan() {
		assertThat(LawfulWay.to("区劳动人事争议仲裁委员会")).contains(LawfulWay.LABOUR_ARBITRATION);
		assertThat(LawfulWay.to("大庆仲裁委员会")).contains(LawfulWay.ARBITRATION);
		assertThat(LawfulWay.to("区人民法院")).contains(LawfulWay.COURT);
		assertThat(LawfulWay.to("区自然资源局")).contains(LawfulWay.ADMINISTRATIVE);
		assertThat(LawfulWay.to("其他地方")).isEmpty();
		assertThat(LawfulWay.to(null)).isEmpty();
	}

}
