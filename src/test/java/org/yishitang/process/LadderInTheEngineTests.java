package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Climbed;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.Light;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Vacancies;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.petition.Petition;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** The escalation ladder as the engine climbs it, by time and by an administrator's hand. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class LadderInTheEngineTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Ladder ladder;

	@Autowired
	Posts posts;

	@Autowired
	Vacancies vacancies;

	@Autowired
	RuntimeService engine;

	@Autowired
	TaskService tasks;

	@Autowired
	OfficeClock clock;

	@Autowired
	Ledger ledger;

	@BeforeEach
	void itIsMonday() {
		clock.setTo(MONDAY);
	}

	@Test
	void eachStepReachesTheRightPersonOnce() {
		String no = assigned("section-urban");
		tasks.claim(office.open(no, "investigate").getId(), "handler-3");
		office.pullForward(no, "DL-06");
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-section-head");
		office.pullForward(no, "DL-06");
		office.pullForward(no, "DL-06");
		office.pullForward(no, "DL-06");
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.RUNNING);
		office.pullForward(no, "DL-06");
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.values());
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients)
			.containsExactly(List.of("handler-3"), List.of("handler-2"), List.of("leader"), List.of("director"),
					List.of("director", "supervisor"));
	}

	@Test
	void aBreachIsRecordedAndSupervised() {
		String no = assigned("section-urban");
		clock.setTo(deadlines.latest(no, "DL-06").orElseThrow().legalEnd().minusSeconds(1));
		office.runDueTimers(no);
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.RUNNING);
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-breach");
		clock.setTo(deadlines.latest(no, "DL-06").orElseThrow().legalEnd().plusSeconds(1));
		office.runDueTimers(no);
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.ladder(no, "DL-06")).containsExactly("supervise");
		assertThat(tasks.createTaskQuery()
			.processInstanceBusinessKey(no)
			.taskDefinitionKey("supervise")
			.taskCandidateGroup("supervisor")
			.processVariableValueEquals("rule", "DL-06")
			.count()).isOne();
		assertThat(office.waitsAt(no)).as("work goes on").containsExactly("investigate");
	}

	@Test
	void aBreachPulledForwardIsRedAtOnce() {
		String no = office.files(Workplace.heating());
		for (int step = 0; step < LadderStep.values().length; step++) {
			office.pullForward(no, "DL-02");
		}
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().light()).isEqualTo(Light.RED);
		assertThat(ledger.search(Filter.showing(Light.RED), Scope.everything(), 0, 200).items())
			.anyMatch(item -> item.no().equals(no));
	}

	@Test
	void theTimersRunAtTheTimesOfThePlan() {
		String no = assigned("section-urban");
		Deadline limit = deadlines.latest(no, "DL-06").orElseThrow();
		for (LadderStep step : LadderStep.values()) {
			Instant planned = ladder.plan(limit).at().get(step);
			assertThat(office.timer(no, "DL-06").getDuedate().toInstant()).as(step.name()).isEqualTo(planned);
			office.pullForward(no, "DL-06");
		}
		assertThat(ladder.plan(limit).at().get(LadderStep.BREACH)).isEqualTo("2027-01-22T16:00:00Z");
	}

	@Test
	void workNobodyClaimedIsRemindedToo() {
		String no = assigned("grid-017");
		office.pullForward(no, "DL-06");
		office.pullForward(no, "DL-06");
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients)
			.containsExactly(List.of("grid-017"), List.of("community-1"));
	}

	@Test
	void beforeAssignmentThePetitionOfficeIsReminded() {
		String no = office.files(Workplace.leak());
		office.pullForward(no, "DL-02");
		assertThat(climbed(no, "DL-02")).extracting(Climbed::recipients).containsExactly(List.of("officer"));
	}

	@Test
	void anExtensionMovesEveryTimer() {
		String no = assigned("section-urban");
		office.pullForward(no, "DL-06");
		office.does("handler-2", no, "investigate", "finding", "须鉴定", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须鉴定");
		Deadline limit = deadlines.latest(no, "DL-06").orElseThrow();
		assertThat(limit.dueLegal()).isEqualTo("2027-02-22");
		for (LadderStep step : LadderStep.values()) {
			assertThat(office.timer(no, "DL-06").getDuedate().toInstant())
				.isEqualTo(ladder.plan(limit).at().get(step));
			office.pullForward(no, "DL-06");
		}
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void aLimitThatIsKeptEndsItsLadder() {
		String no = office.files(Workplace.leak());
		assertThat(office.ladder(no, "DL-02")).containsExactly("wait-holder");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(state(no, "DL-02")).isEqualTo(DeadlineState.MET);
		assertThat(office.ladder(no, "DL-02")).isEmpty();
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-holder");
	}

	@Test
	void anEmptyPostIsAnIncidentUntilSomebodyIsThere() {
		String no = assigned("section-safety");
		Post before = posts.find("section-safety").orElseThrow();
		posts.appoint("section-safety", null, null);
		try {
			office.pullForward(no, "DL-06");
			assertThat(climbed(no, "DL-06")).singleElement().satisfies(step -> {
				assertThat(step.recipients()).containsExactly("leader");
				assertThat(step.vacant()).isTrue();
			});
			assertThat(vacant(no)).isTrue();
			assertThat(vacancies.open()).anySatisfy(one -> {
				assertThat(one.no()).isEqualTo(no);
				assertThat(one.rule()).isEqualTo("DL-06");
				assertThat(one.step()).isEqualTo("HOLDER");
			});
			vacancies.settleFilled();
			assertThat(vacant(no)).as("still empty").isTrue();
		}
		finally {
			posts.appoint("section-safety", before.holderA(), before.holderB());
		}
		assertThat(vacant(no)).as("gone with the appointment").isFalse();
		assertThat(vacancies.open()).noneMatch(one -> one.no().equals(no));
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-section-head");
	}

	private boolean vacant(String no) {
		String instance = engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.variableValueEquals("rule", "DL-06")
			.singleResult()
			.getId();
		return engine.createIncidentQuery()
			.incidentType(Climbing.VACANT_POST)
			.processInstanceId(instance)
			.count() == 1;
	}

	@Test
	void paperThatArrivesLateIsOneEventAndNoBurst() {
		String no = office.registers("officer", Workplace.leak().noted("2026-10-04", null, null, null));
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-02")).extracting(Climbed::step).containsExactly(LadderStep.BREACH);
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.SECTION_HEAD);
		Petition petition = office.petition(no);
		assertThat(petition.acceptedAt()).isEqualTo(petition.receivedAt());
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().dueLegal()).isEqualTo("2026-12-03");
	}

	private String assigned(String post) {
		String no = office.files(Workplace.leak());
		office.hands(no, post);
		return no;
	}

	private List<Climbed> climbed(String no, String rule) {
		return ladder.taken(no).stream().filter(step -> step.rule().equals(rule)).toList();
	}

	private DeadlineState state(String no, String rule) {
		return deadlines.latest(no, rule).orElseThrow().state();
	}

}
