package org.yishitang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.LetterMark;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** Proof of service: what it must show, from which day it counts, and what stays open without it. */
@OfficeTest
class ServingLettersTests {

	private static final ServiceProof SCAN = new ServiceProof("application/pdf", "%PDF-1.4".getBytes());

	@Autowired
	ServingLetters serving;

	@Autowired
	Letters letters;

	@Autowired
	Petitions petitions;

	@Autowired
	Parties parties;

	@Autowired
	CaseLog log;

	@Autowired
	CaseNotes notes;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Ledger ledger;

	@Autowired
	Timeline timeline;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Value("${yishitang.home}")
	Path home;

	String no = "S-" + UUID.randomUUID().toString().substring(0, 20);

	@BeforeEach
	void thursday() {
		at("2026-11-26T10:00");
	}

	@Test
	void inPersonNeedsTheSignedForm() {
		Letter opinion = opinion(Channel.LETTER);
		refused(opinion, record(Manner.IN_PERSON, "2026-11-26", Recipient.SELF), null, "service-signed");
		refused(opinion, record(Manner.IN_PERSON, "2026-11-26", null), SCAN, "service-recipient");
		refused(opinion, record(Manner.IN_PERSON, "2026-11-26", Recipient.NOBODY), SCAN, "service-recipient");
		serving.record(no, opinion.getId(), record(Manner.IN_PERSON, "2026-11-26", Recipient.SELF), SCAN, "officer");
		assertThat(again(opinion)).satisfies((letter) -> {
			assertThat(letter.proven()).isTrue();
			assertThat(letter.manner()).isEqualTo(Manner.IN_PERSON);
		});
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25, service-before-issue", "2026-11-27, service-future", "2026-11-26,", "," })
	void aDayBetweenIssueAndToday(LocalDate day, String rule) {
		Letter opinion = opinion(Channel.LETTER);
		ServiceRecord said = new ServiceRecord(Manner.IN_PERSON, day, Recipient.SELF, null, null, null);
		if (day == null || rule != null) {
			refused(opinion, said, SCAN, day == null ? "service-day" : rule);
		}
		else {
			serving.record(no, opinion.getId(), said, SCAN, "officer");
		}
	}

	@ParameterizedTest
	@CsvSource({ "POST,,,,service-tracking", "POST,12345,,,service-tracking", "POST,EMS123456,,,", "LEFT,,,,service-witness",
			"LEFT,,张网格,,", "PHONE,,,告知,service-phone", "PUBLIC_NOTICE,,,,service-published", "PUBLIC_NOTICE,,,社区公告栏,",
			"PORTAL,,,,service-manner" })
	void eachMannerShowsItsOwn(Manner manner, String tracking, String witness, String remark, String rule) {
		Letter opinion = opinion(Channel.LETTER);
		Recipient by = manner == Manner.POST ? Recipient.SELF : Recipient.NOBODY;
		ServiceRecord said = new ServiceRecord(manner, LocalDate.parse("2026-11-26"), by, tracking, witness, remark);
		if (rule == null) {
			serving.record(no, opinion.getId(), said, SCAN, "officer");
			assertThat(serving.of(List.of(opinion)).get(opinion.getId())).hasSize(1);
		}
		else {
			refused(opinion, said, SCAN, rule);
		}
	}

	@Test
	void leavingNeedsAPictureAndPhoneIsForSimpleHandling() {
		Letter opinion = opinion(Channel.LETTER);
		refused(opinion, new ServiceRecord(Manner.LEFT, LocalDate.parse("2026-11-26"), Recipient.NOBODY, null, "张网格", null),
				null, "service-left-proof");
		transaction.executeWithoutResult((status) -> petitions.get(no)
			.classify(new Classification("0203", Nature.CLAIM, Urgency.L4, Procedure.SIMPLE)));
		refused(opinion, record(Manner.PHONE, "2026-11-26", Recipient.SELF), null, "service-remark");
		serving.record(no, opinion.getId(),
				new ServiceRecord(Manner.PHONE, LocalDate.parse("2026-11-26"), Recipient.SELF, null, null, "电话告知，同意"), null,
				"officer");
		assertThat(again(opinion).manner()).isEqualTo(Manner.PHONE);
	}

	@Test
	void theReviewWindowCountsFromTheProvenReceipt() {
		Letter opinion = opinion(Channel.LETTER);
		due("2026-12-28");
		at("2026-12-04T09:00");
		serving.record(no, opinion.getId(), record(Manner.IN_PERSON, "2026-12-01", Recipient.SELF), SCAN, "officer");
		due("2026-12-31");
		serving.record(no, opinion.getId(), record(Manner.IN_PERSON, "2026-11-30", Recipient.FAMILY), SCAN, "officer");
		due("2026-12-30");
		assertThat(serving.of(List.of(opinion)).get(opinion.getId())).as("corrections are added").hasSize(2);
		assertThat(lines(CaseEventType.LETTER_SERVED)).hasSize(2)
			.last()
			.satisfies((line) -> assertThat(line.details()).containsEntry("letter", "OPINION")
				.containsEntry("servedOn", "2026-11-30")
				.containsEntry("cycle", "1")
				.containsEntry("manner", "IN_PERSON"));
	}

	@Test
	void aPublicNoticeCountsThirtyDaysLater() {
		Letter opinion = opinion(Channel.LETTER);
		serving.record(no, opinion.getId(), new ServiceRecord(Manner.PUBLIC_NOTICE, LocalDate.parse("2026-11-26"),
				Recipient.NOBODY, null, null, "社区公告栏"), null, "officer");
		due("2027-01-25");
	}

	@Test
	void aWindowThatWasUsedStaysClosed() {
		Letter opinion = opinion(Channel.LETTER);
		transaction.executeWithoutResult((status) -> deadlines.meet(no, "DL-08"));
		serving.record(no, opinion.getId(), record(Manner.IN_PERSON, "2026-11-26", Recipient.SELF), SCAN, "officer");
		assertThat(deadlines.latest(no, "DL-08").orElseThrow().state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void anotherLettersProofMovesNothing() {
		opinion(Channel.LETTER);
		Letter acceptance = letters.find(no, LetterKind.ACCEPTANCE, 1).orElseThrow();
		at("2026-12-04T09:00");
		serving.record(no, acceptance.getId(), record(Manner.IN_PERSON, "2026-12-01", Recipient.SELF), SCAN, "officer");
		due("2026-12-28");
	}

	@Test
	void aProofOfAnotherMatterIsNotThere() {
		Letter opinion = opinion(Channel.LETTER);
		String other = no;
		no = no + "2";
		opinion(Channel.LETTER);
		assertThatThrownBy(() -> serving.record(no, opinion.getId(), record(Manner.POST, "2026-11-26", Recipient.SELF), null,
				"officer"))
			.isInstanceOf(NoSuchElementException.class);
		serving.record(other, opinion.getId(), record(Manner.IN_PERSON, "2026-11-26", Recipient.SELF), SCAN, "officer");
		String service = serving.of(List.of(opinion)).get(opinion.getId()).get(0).getId();
		assertThat(serving.proof(no, service)).isEmpty();
		assertThat(serving.proof(other, service)).hasValueSatisfying(
				(proof) -> assertThat(proof.bytes()).isEqualTo(SCAN.bytes()));
	}

	@Test
	void aScanIsNotKeptWithoutItsRow() throws Exception {
		Letter opinion = opinion(Channel.LETTER);
		long before = files();
		transaction.executeWithoutResult((status) -> {
			serving.record(no, opinion.getId(), record(Manner.IN_PERSON, "2026-11-26", Recipient.SELF), SCAN, "officer");
			status.setRollbackOnly();
		});
		assertThat(files()).isEqualTo(before);
		assertThat(serving.of(List.of(opinion))).isEmpty();
	}

	@Test
	void whoFiledOnOurPagesIsServedThere() {
		opinion(Channel.WEB);
		assertThat(letters.toPetitioner(no)).allSatisfy((letter) -> {
			assertThat(letter.proven()).isTrue();
			assertThat(letter.manner()).isEqualTo(Manner.PORTAL);
		});
		assertThat(item().unproven()).isFalse();
	}

	@Test
	void othersStayOpenUntilProvenAndTurnOrangeAfterAWeek() {
		Letter opinion = opinion(Channel.VISIT);
		assertThat(again(opinion).proven()).isFalse();
		assertThat(item().unproven()).isFalse();
		at("2026-12-03T09:59");
		assertThat(item().unproven()).isFalse();
		at("2026-12-03T10:00");
		assertThat(item().unproven()).isTrue();
		assertThat(ledger.count(new Filter(null, null, null, null, null, null, null, null, null, null, null, no, null, null,
				null, LetterMark.UNPROVEN), Scope.everything()))
			.isNotNegative();
		for (Letter letter : letters.toPetitioner(no)) {
			serving.record(no, letter.getId(), record(Manner.IN_PERSON, "2026-12-03", Recipient.SELF), SCAN, "officer");
		}
		assertThat(item().unproven()).isFalse();
	}

	@Test
	void openingItOnThePageProvesThatItArrived() {
		Letter opinion = opinion(Channel.VISIT);
		at("2026-12-01T20:15");
		List<String> all = letters.toPetitioner(no).stream().map(Letter::getId).toList();
		serving.opened(no, all);
		at("2026-12-02T20:15");
		serving.opened(no, all);
		assertThat(again(opinion)).satisfies((letter) -> {
			assertThat(letter.readAt()).isEqualTo(moment("2026-12-01T20:15"));
			assertThat(letter.servedAt()).isEqualTo(moment("2026-12-01T20:15"));
			assertThat(letter.proven()).isTrue();
		});
		assertThat(lines(CaseEventType.LETTER_READ)).hasSize(2)
			.allSatisfy((line) -> assertThat(line.details()).containsEntry("servedOn", "2026-12-01"));
		due("2026-12-31");
	}

	@Test
	void whoWasServedBeforeOnlyReadsItLater() {
		Letter web = opinion(Channel.WEB);
		at("2026-12-01T20:15");
		serving.opened(no, List.of(web.getId()));
		assertThat(again(web).servedAt()).isEqualTo(moment("2026-11-26T10:00"));
		assertThat(lines(CaseEventType.LETTER_READ)).singleElement()
			.satisfies((line) -> assertThat(line.details()).doesNotContainKey("servedOn"));
		due("2026-12-28");
		no = no + "2";
		at("2026-11-26T10:00");
		Letter paper = opinion(Channel.VISIT);
		at("2026-12-01T20:15");
		serving.record(no, paper.getId(), record(Manner.IN_PERSON, "2026-11-30", Recipient.SELF), SCAN, "officer");
		serving.opened(no, List.of(paper.getId()));
		assertThat(again(paper).manner()).isEqualTo(Manner.IN_PERSON);
		due("2026-12-30");
	}

	@Test
	void whatIsMissingIsOnTheList() {
		Letter opinion = opinion(Channel.WEB);
		assertThat(item().missingLetters()).isEmpty();
		transaction.executeWithoutResult((status) -> {
			Petition petition = petitions.get(no);
			petition.startNewCycle();
			log.note(petition, CaseEventType.CALLED_BACK, CaseEvent.SYSTEM, Map.of());
		});
		assertThat(opinion.cycle()).isOne();
		assertThat(item().missingLetters()).as("the opinion of the new round").containsExactly("OPINION");
	}

	@Test
	void theFirstNoticeIsMissingOnceItsDayIsOver() {
		transaction.executeWithoutResult((status) -> {
			Petition petition = matter(Channel.WEB);
			deadlines.open(no, "DL-02", clock.instant());
			log.note(petition, CaseEventType.REGISTERED, "petitioner", Map.of());
		});
		at("2026-12-11T23:59");
		assertThat(item().missingLetters()).isEmpty();
		at("2026-12-12T00:00");
		assertThat(item().missingLetters()).containsExactly("NOTICE");
		transaction.executeWithoutResult((status) -> {
			Petition petition = petitions.get(no);
			log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, CaseEvent.SYSTEM, Map.of());
			petition.accepted(clock.instant());
			log.move(petition, Status.ACCEPTED, CaseEventType.ACCEPTED, CaseEvent.SYSTEM, Map.of());
		});
		assertThat(item().missingLetters()).isEmpty();
	}

	@Test
	void anImportedMatterWithoutItsLetterIsRed() {
		transaction.executeWithoutResult((status) -> {
			Petition petition = matter(Channel.LETTER);
			petition.accepted(clock.instant());
			log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, CaseEvent.SYSTEM, Map.of());
			log.move(petition, Status.ACCEPTED, CaseEventType.TRIAGED, CaseEvent.SYSTEM, Map.of());
		});
		assertThat(item().missingLetters()).containsExactly("ACCEPTANCE");
	}

	private Letter opinion(Channel channel) {
		transaction.executeWithoutResult((status) -> {
			Petition petition = matter(channel);
			log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, CaseEvent.SYSTEM, Map.of());
			petition.accepted(clock.instant());
			log.move(petition, Status.ACCEPTED, CaseEventType.ACCEPTED, CaseEvent.SYSTEM, Map.of());
			for (Status next : List.of(Status.ASSIGNED, Status.INVESTIGATING, Status.DECISION_DRAFT, Status.SIGN_OFF)) {
				log.move(petition, next, CaseEventType.TRIAGED, CaseEvent.SYSTEM, Map.of());
			}
			String note = notes.keep(no, "draft-opinion.opinion", "经查属实，依据物业管理条例处理。", "handler-2");
			log.note(petition, CaseEventType.SIGNED, "leader", Map.of("outcome", "EXPLAIN", "opinion", note));
			deadlines.open(no, "DL-08", clock.instant());
			log.move(petition, Status.REPLIED, CaseEventType.SERVED, CaseEvent.SYSTEM, Map.of("manner", "PORTAL"));
		});
		return letters.find(no, LetterKind.OPINION, 1).orElseThrow();
	}

	private Petition matter(Channel channel) {
		Petition petition = new Petition(no, channel, clock.instant(), clock.instant(), "clerk-a", "楼上漏水");
		petition.classify(new Classification("0203", Nature.CLAIM, Urgency.L3, Procedure.ORDINARY));
		parties.save(new Party(UUID.randomUUID().toString(), no, PartyRole.PETITIONER, 0, "王小明", "13800001234", "东苑小区"));
		return petitions.save(petition);
	}

	private void refused(Letter letter, ServiceRecord said, ServiceProof proof, String rule) {
		assertThatThrownBy(() -> serving.record(no, letter.getId(), said, proof, "officer"))
			.isInstanceOfSatisfying(Refused.class,
					(refused) -> assertThat(refused.refusal().key()).isEqualTo("letters.refusal." + rule));
	}

	private static ServiceRecord record(Manner manner, String day, Recipient by) {
		return new ServiceRecord(manner, LocalDate.parse(day), by, null, null, null);
	}

	private void due(String day) {
		assertThat(deadlines.live(no, "DL-08").orElseThrow().dueLegal()).isEqualTo(day);
	}

	private Letter again(Letter letter) {
		return letters.find(no, letter.getId()).orElseThrow();
	}

	private LedgerItem item() {
		return ledger.find(no, Scope.everything()).orElseThrow();
	}

	private List<TimelineEntry> lines(CaseEventType type) {
		return timeline.of(no).stream().filter((line) -> line.type().equals(type.name())).toList();
	}

	private long files() throws Exception {
		Path folder = Files.createDirectories(home.resolve("uploads"));
		try (var files = Files.list(folder)) {
			return files.count();
		}
	}

	private void at(String local) {
		clock.setTo(moment(local));
	}

	private Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

}
