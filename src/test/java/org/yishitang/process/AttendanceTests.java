package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.access.Accounts;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Unattended;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** Every morning: each open task has a person who is there, else exactly one incident until there is. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class AttendanceTests {

	/** Seven in the morning. */
	private static final Instant START = Instant.parse("2026-11-24T23:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Attendance attendance;

	@Autowired
	Unattended unattended;

	@Autowired
	Absences absences;

	@Autowired
	Accounts accounts;

	@Autowired
	Posts posts;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService engine;

	@Autowired
	RepositoryService models;

	@Autowired
	ManagementService jobs;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void beforeEight() {
		clock.setTo(START);
	}

	@AfterEach
	void everybodyIsBack() {
		clock.setTo(START.minus(Duration.ofHours(2)));
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
		attendance.checkAll();
	}

	@Test
	void theTimerStandsAtEightOfTheOffice() {
		var timer = jobs.createJobQuery().timers().activityId(MorningCheckProcess.EVERY_MORNING).singleResult();
		assertThat(timer.getDuedate().toInstant().atZone(clock.getZone()).toLocalTime()).hasHour(8).hasMinute(0);
	}

	@Test
	void aTaskWithoutAnybodyIsOneIncidentUntilSomebodyIsThere() {
		String no = office.files(Workplace.leak());
		office.hands(no, "grid-060");
		Task task = office.open(no, "investigate");
		attendance.checkAll();
		assertThat(incidents(task)).isEmpty();
		String first = absences.record("grid-060", START.plus(hours(1)), START.plus(hours(9)));
		absences.record("grid-061", START.plus(hours(1)), START.plus(hours(9)));
		clock.setTo(START.plus(hours(1)));
		attendance.checkAll();
		attendance.checkAll();
		assertThat(incidents(task)).singleElement().satisfies(incident -> {
			assertThat(incident.getIncidentMessage()).isEqualTo("调查核实：第60网格网格长无人在岗");
			assertThat(incident.getActivityId()).isEqualTo("investigate");
		});
		assertThat(unattended.tasks()).filteredOn(missing -> no.equals(missing.caseNo())).singleElement();
		absences.cancel(first);
		assertThat(incidents(task)).as("at once, not only next morning").isEmpty();
	}

	@Test
	void aVacantPostIsSeenAndFilledAgain() {
		String no = office.files(Workplace.leak());
		office.hands(no, "grid-062");
		Task task = office.open(no, "investigate");
		Post before = posts.find("grid-062").orElseThrow();
		posts.appoint("grid-062", null, null);
		assertThat(incidents(task)).singleElement();
		posts.appoint("grid-062", before.holderA(), before.holderB());
		assertThat(incidents(task)).isEmpty();
	}

	@Test
	void whoeverFinishesTheTaskEndsItsIncident() {
		String no = office.files(Workplace.leak());
		office.hands(no, "grid-064");
		Task task = office.open(no, "investigate");
		absences.record("grid-064", START, START.plus(hours(9)));
		absences.record("grid-065", START, START.plus(hours(9)));
		assertThat(incidents(task)).singleElement();
		office.does("community-4", no, "investigate", "finding", "书记代为查看", "next", "DRAFT");
		assertThat(incidents(task)).isEmpty();
	}

	@Test
	void aTaskOfACalledProcessIsOneIncidentAndOneLine() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		Task task = office.open(no, "record-consent");
		List<String> away = accounts.membersOf("mediator")
			.stream()
			.map(account -> absences.record(account, START, START.plus(hours(9))))
			.toList();
		attendance.checkAll();
		attendance.checkFor("mediator-1", List.of("mediator"));
		assertThat(incidents(task)).singleElement();
		assertThat(unattended.tasks()).filteredOn(missing -> no.equals(missing.caseNo())).singleElement();
		absences.cancel(away.get(0));
		assertThat(engine.createIncidentQuery().incidentType(Attendance.NOBODY_THERE).list()).isEmpty();
	}

	@Test
	void aTaskThatIsGoneLeavesNoIncident() {
		var receipt = office.receipt(Workplace.leak());
		office.hands(receipt.no(), "grid-066");
		Task task = office.open(receipt.no(), "investigate");
		absences.record("grid-066", START, START.plus(hours(9)));
		absences.record("grid-067", START, START.plus(hours(9)));
		assertThat(incidents(task)).singleElement();
		engine.deleteProcessInstance(task.getProcessInstanceId(), "withdrawn");
		attendance.checkAll();
		assertThat(incidents(task)).isEmpty();
	}

	@Test
	void twoThousandTasksAreLookedAtInTwoSeconds() {
		models.createDeployment()
			.addModelInstance("crowd.bpmn",
					Bpmn.createExecutableProcess("crowd")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.userTask("crowd-task")
						.name("试验")
						.camundaCandidateGroups("${group}")
						.endEvent()
						.done())
			.deploy();
		List<String> instances = IntStream.range(0, 2_000)
			.mapToObj(i -> engine
				.startProcessInstanceByKey("crowd", java.util.Map.of("group", "grid-%03d".formatted(1 + i % 135)))
				.getId())
			.toList();
		try {
			attendance.checkAll();
			absences.record("grid-070", START, START.plus(hours(9)));
			absences.record("grid-071", START, START.plus(hours(9)));
			long began = System.nanoTime();
			attendance.checkAll();
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
			assertThat(engine.createIncidentQuery().incidentType(Attendance.NOBODY_THERE).count())
				.as("of 2,000 tasks in 135 posts one post is empty")
				.isBetween(14L, 20L);
		}
		finally {
			engine.deleteProcessInstances(instances, "done", true, true);
		}
	}

	private List<Incident> incidents(Task task) {
		return engine.createIncidentQuery().incidentType(Attendance.NOBODY_THERE).configuration(task.getId()).list();
	}

	private static Duration hours(int hours) {
		return Duration.ofHours(hours);
	}

}
