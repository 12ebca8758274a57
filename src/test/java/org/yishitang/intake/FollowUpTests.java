package org.yishitang.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.TrackedPetition.Offer;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refused;
import org.yishitang.petition.ReopeningAllowed;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;
import org.yishitang.petition.SupplementReceived;
import org.yishitang.petition.WithdrawalAsked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@OfficeTest
@RecordApplicationEvents
class FollowUpTests {

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Tracking tracking;

	@Autowired
	Supplementing supplementing;

	@Autowired
	Answering answering;

	@Autowired
	AskingWithdrawal withdrawal;

	@Autowired
	Rating rating;

	@Autowired
	AskingReopening reopening;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseLog log;

	@Autowired
	CaseNotes notes;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEvents events;

	private Receipt receipt;

	@BeforeEach
	void register() {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
		receipt = registering.register(Examples.leak(), CaseEvent.PETITIONER, null);
	}

	@Test
	void showsWhereItStandsAndWhichDayItIs() {
		clock.advance(Duration.ofDays(5));
		TrackedPetition petition = view();
		assertThat(petition.receivedOn()).isEqualTo("2026-11-23");
		assertThat(petition.running().rule()).isEqualTo("DL-02");
		assertThat(petition.running().day()).isEqualTo(5);
		assertThat(petition.running().of()).isEqualTo(15);
		assertThat(petition.running().dueLegal()).isEqualTo("2026-12-08");
		assertThat(petition.running().late()).isFalse();
		assertThat(petition.offered()).contains(Offer.SUPPLEMENT, Offer.ATTACH, Offer.WITHDRAW)
			.doesNotContain(Offer.ANSWER, Offer.RATE, Offer.REOPEN);
	}

	@Test
	void saysWhenItIsLate() {
		clock.advance(Duration.ofDays(16));
		assertThat(view().running().late()).isTrue();
		assertThat(view().running().consequence()).isEqualTo("intake.late.notice");
	}

	@Test
	void wrongCodeAndUnknownNumberAreTheSame() {
		assertThat(tracking.open(receipt.no(), "0000-0000-0000-0000")).isEmpty();
		assertThat(tracking.open("LF-XF-2026-999999", receipt.queryCode())).isEmpty();
		assertThat(tracking.open(null, null)).isEmpty();
		assertThatThrownBy(() -> supplementing.supplement(receipt.no(), "0000-0000-0000-0000", "字"))
			.isInstanceOf(UnknownReceipt.class);
	}

	@Test
	void aSupplementIsKeptAndTold() {
		supplementing.supplement(receipt.no(), receipt.queryCode(), "又漏了一次 🌧");
		assertThat(notes.of(receipt.no())).extracting(note -> note.field() + note.text()).contains("supplement又漏了一次 🌧");
		assertThat(events.stream(SupplementReceived.class)).contains(new SupplementReceived(receipt.no()));
		assertThatThrownBy(() -> supplementing.supplement(receipt.no(), receipt.queryCode(), " "))
			.isInstanceOf(InvalidFields.class);
	}

	@Test
	void aQuestionIsAnsweredOnce() {
		assertThat(rule(() -> answer("是的"))).endsWith("no-question");
		notes.keep(receipt.no(), "contact." + Answering.QUESTION, "几点漏水？", "handler-1");
		assertThat(view().question()).isEqualTo("几点漏水？");
		clock.advance(Duration.ofMinutes(1));
		answer("晚上八点");
		assertThat(view().question()).isNull();
		assertThat(rule(() -> answer("晚上九点"))).endsWith("no-question");
	}

	@Test
	void withdrawalIsAskedOnceAndAgainWhenRefused() {
		withdraw();
		assertThat(events.stream(WithdrawalAsked.class)).contains(new WithdrawalAsked(receipt.no()));
		assertThat(view().offered()).doesNotContain(Offer.WITHDRAW);
		assertThat(rule(this::withdraw)).endsWith("withdrawal-asked");
		transaction.executeWithoutResult(done -> log.note(petitions.get(receipt.no()), CaseEventType.WITHDRAWAL_REFUSED,
				"officer", Map.of()));
		withdraw();
	}

	@Test
	void accusationsAndDangerAreNeverWithdrawn() {
		receipt = registering.register(Examples.leak().about("1202", "ACCUSATION"), CaseEvent.PETITIONER, null);
		assertThat(rule(this::withdraw)).endsWith("withdrawal-never");
		receipt = registering.register(Examples.leak().about("0603", "HELP"), CaseEvent.PETITIONER, null);
		assertThat(rule(this::withdraw)).endsWith("withdrawal-never");
	}

	@Test
	void ratedOnceAfterTheReply() {
		assertThat(rule(this::rate)).endsWith("rating-too-early");
		go(Status.REPLIED);
		assertThat(view().offered()).contains(Offer.RATE);
		rate();
		assertThat(view().rated()).isEqualTo(Satisfaction.NOT);
		assertThat(rule(this::rate)).endsWith("rated");
	}

	@Test
	void reopenedWithinThirtyDaysOfClosing() {
		assertThat(rule(this::reopen)).endsWith("not-closed");
		go(Status.CLOSED);
		clock.advance(Duration.ofDays(30));
		assertThat(view().offered()).contains(Offer.REOPEN);
		clock.advance(Duration.ofSeconds(1));
		assertThat(rule(this::reopen)).endsWith("reopening-too-late");
		clock.advance(Duration.ofSeconds(-1));
		reopen();
		assertThat(events.stream(ReopeningAllowed.class)).contains(new ReopeningAllowed(receipt.no()));
	}

	@Test
	void anEndedMatterTakesNoMore() {
		go(Status.CLOSED);
		assertThat(rule(() -> supplementing.supplement(receipt.no(), receipt.queryCode(), "字"))).endsWith("ended");
		assertThat(rule(this::withdraw)).endsWith("ended");
	}

	private void answer(String text) {
		answering.answer(receipt.no(), receipt.queryCode(), text);
	}

	private void withdraw() {
		withdrawal.ask(receipt.no(), receipt.queryCode(), "已经和好了");
	}

	private void rate() {
		rating.rate(receipt.no(), receipt.queryCode(), Satisfaction.NOT, false, "还在漏");
	}

	private void reopen() {
		reopening.ask(receipt.no(), receipt.queryCode(), "又漏了");
	}

	private TrackedPetition view() {
		return tracking.open(receipt.no(), receipt.queryCode()).orElseThrow();
	}

	private static String rule(org.assertj.core.api.ThrowableAssert.ThrowingCallable said) {
		Refused refused = catchThrowableOfType(Refused.class, said);
		assertThat(refused).as("refused").isNotNull();
		return refused.refusal().key();
	}

	/** Along the state model without the engine. */
	private void go(Status end) {
		transaction.executeWithoutResult(done -> {
			Petition petition = petitions.get(receipt.no());
			for (Status next : new Status[] { Status.TRIAGE, Status.ACCEPTED, Status.ASSIGNED, Status.INVESTIGATING,
					Status.DECISION_DRAFT, Status.SIGN_OFF, Status.REPLIED, Status.CALL_BACK, Status.CLOSED }) {
				if (petition.status() != end) {
					log.move(petition, next, CaseEventType.TRIAGED, CaseEvent.SYSTEM, Map.of());
				}
			}
			petition.replied(clock.instant());
			if (end == Status.CLOSED) {
				petition.closed(clock.instant());
			}
		});
	}

}
