package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.WorkItem;
import org.yishitang.desk.WorkList;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.process.guard.OnBehalf;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;
import org.yishitang.territory.StandIns;

/** What happens to work when people leave for good, when stand-ins change, and when somebody is away mid-sentence. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class LeaversAndStandInsTests {

	private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Absences absences;

	@Autowired
	Posts posts;

	@Autowired
	ManagingAccounts managing;

	@Autowired
	StandIns standIns;

	@Autowired
	WorkList lists;

	@Autowired
	Timeline timeline;

	@Autowired
	OnBehalf onBehalf;

	@Autowired
	Attendance attendance;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService engine;

	@Autowired
	ManagementService jobs;

	@Autowired
	RepositoryService models;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void aWednesdayMorning() {
		clock.setTo(START);
	}

	@AfterEach
	void everybodyIsBack() {
		clock.setTo(START.minus(hours(2)));
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
		attendance.checkAll();
	}

	@Test
	void aLeaversClaimedAndOpenWorkIsTheSecondHoldersForGood() {
		String claimed = atGrid("grid-080");
		String open = atGrid("grid-080");
		Task task = claimed("grid-080", claimed, "investigate");
		leaves("grid-080", "grid-080", "grid-081", () -> {
			assertThat(assignee(task)).isEqualTo("grid-081");
			assertThat(lists.open("grid-081")).anyMatch(item -> open.equals(item.caseNo()));
			assertThat(last(claimed, "HOLDER_REPLACED").details()).containsEntry("holder", "grid-080")
				.containsEntry("standIn", "grid-081");
			completes("grid-081", claimed, "investigate");
			assertThat(last(claimed, "FINDING_RECORDED").details()).as("it is the new holder's own work")
				.doesNotContainKey("onBehalfOf");
		});
	}

	@Test
	void aStandInWhoLeavesHandsOnAndTheWorkStillReturnsToItsHolder() {
		String no = atGrid("grid-082");
		Task task = claimed("grid-082", no, "investigate");
		String absence = absences.record("grid-082", START, START.plus(hours(8)));
		assertThat(assignee(task)).isEqualTo("grid-083");
		Post second = posts.find("grid-083").orElseThrow();
		Post first = posts.find("grid-082").orElseThrow();
		try {
			posts.appoint("grid-083", second.holderB(), null);
			posts.appoint("grid-082", "grid-082", null);
			managing.activate("grid-083", false);
			assertThat(assignee(task)).as("nobody but the head is left").isEqualTo("community-5");
			assertThat(standIns.of(task.getId()).orElseThrow().holder()).isEqualTo("grid-082");
			absences.cancel(absence);
			assertThat(assignee(task)).isEqualTo("grid-082");
			assertThat(standIns.of(task.getId())).isEmpty();
		}
		finally {
			managing.activate("grid-083", true);
			posts.appoint("grid-083", second.holderA(), second.holderB());
			posts.appoint("grid-082", first.holderA(), first.holderB());
		}
	}

	@Test
	void anotherSecondHolderTakesOverFromTheOneBefore() {
		String no = atGrid("grid-084");
		Task task = claimed("grid-084", no, "investigate");
		String absence = absences.record("grid-084", START, START.plus(hours(8)));
		assertThat(assignee(task)).isEqualTo("grid-085");
		Post before = posts.find("grid-084").orElseThrow();
		try {
			posts.appoint("grid-084", "grid-084", "grid-086");
			assertThat(assignee(task)).isEqualTo("grid-086");
			assertThat(lists.mine("grid-085")).extracting(WorkItem::id).doesNotContain(task.getId());
			completesAllOf(absence, task, "grid-084");
		}
		finally {
			posts.appoint("grid-084", before.holderA(), before.holderB());
		}
	}

	@Test
	void aHolderWhoLeavesWhileAwayIsFollowedByTheNewHolder() {
		String no = atGrid("grid-088");
		Task task = claimed("grid-088", no, "investigate");
		absences.record("grid-088", START, START.plus(hours(8)));
		assertThat(assignee(task)).isEqualTo("grid-089");
		Post before = posts.find("grid-088").orElseThrow();
		try {
			posts.appoint("grid-088", "grid-090", "grid-089");
			assertThat(assignee(task)).as("the post has a first holder again").isEqualTo("grid-090");
			assertThat(standIns.of(task.getId())).isEmpty();
			completes("grid-090", no, "investigate");
			assertThat(last(no, "FINDING_RECORDED").details()).doesNotContainKey("onBehalfOf");
		}
		finally {
			posts.appoint("grid-088", before.holderA(), before.holderB());
		}
	}

	@Test
	void anAbsenceThatBeginsWhileTheFormIsOpenRefusesTheFormAndSaysHowToReturn() {
		String no = atGrid("grid-092");
		Task task = claimed("grid-092", no, "investigate");
		String absence = absences.record("grid-092", START, START.plus(hours(8)));
		assertThatThrownBy(() -> completes("grid-092", no, "investigate"))
			.hasMessageContaining("2026-11-25 17:00")
			.hasMessageContaining("销假");
		assertThat(assignee(task)).isEqualTo("grid-093");
		absences.cancel(absence);
		completes("grid-092", no, "investigate");
		assertThat(last(no, "FINDING_RECORDED").details()).doesNotContainKey("onBehalfOf");
	}

	@Test
	void nobodyIsMissedAnyMoreWhenAPersonFinishesTheWorkInTheirOwnName() {
		String no = atGrid("grid-094");
		Task task = office.open(no, "investigate");
		absences.record("grid-094", START, START.plus(hours(9)));
		absences.record("grid-095", START, START.plus(hours(9)));
		assertThat(incidents(task)).singleElement();
		String head = posts.find("grid-094").orElseThrow().superior();
		claims(head, task.getId());
		completes(head, no, "investigate");
		assertThat(incidents(task)).as("not only next morning").isEmpty();
		assertThat(last(no, "FINDING_RECORDED").details()).containsEntry("onBehalfOf", "grid-094");
	}

	@Test
	void whileTheDirectorIsAwayTheLeaderSignsWhatIsTheDirectors() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "urgency", "L1", "reason",
				"试验");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "已查", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		Task sign = office.open(no, "sign-opinion");
		assertThatThrownBy(() -> claims("leader", sign.getId())).isInstanceOf(RuntimeException.class);
		claims("director", sign.getId());
		absences.record("director", START, START.plus(hours(8)));
		assertThat(assignee(sign)).isEqualTo("leader");
		onBehalf.of("leader", () -> {
			tasks.complete(sign.getId(), new HashMap<>(Map.of("approved", true)));
			return null;
		});
		assertThat(last(no, "SIGNED").actor()).isEqualTo("leader");
		assertThat(last(no, "SIGNED").details()).containsEntry("onBehalfOf", "director").containsEntry("forPost", "director");
	}

	@Test
	void aSecondAbsenceThatStartsWhereTheFirstEndsLeavesNoGap() {
		String no = atGrid("grid-096");
		Task task = claimed("grid-096", no, "investigate");
		String first = absences.record("grid-096", START, START.plus(hours(2)));
		absences.record("grid-096", START.plus(hours(2)), START.plus(hours(4)));
		clock.setTo(START.plus(hours(2)));
		runTimer(first);
		assertThat(assignee(task)).isEqualTo("grid-097");
		assertThat(timeline.of(no)).filteredOn(line -> line.type().startsWith("STAND_IN_")).hasSize(1);
		absences.cancel(first);
		assertThat(assignee(task)).as("one that is over is not taken back").isEqualTo("grid-097");
	}

	@Test
	void workOutsideAnyMatterStaysWhereItIsAndStopsNobodysAbsence() {
		String errand = models.createDeployment()
			.addModelInstance("errand.bpmn",
					Bpmn.createExecutableProcess("errand")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.userTask("errand-task")
						.name("跑腿")
						.camundaCandidateGroups("grid-098")
						.endEvent()
						.done())
			.deploy()
			.getId();
		try {
			String instance = engine.startProcessInstanceByKey("errand", "no-matter").getId();
			String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
			String no = atGrid("grid-098");
			Task matter = claimed("grid-098", no, "investigate");
			tasks.setAssignee(task, "grid-098");
			String absence = absences.record("grid-098", START, START.plus(hours(2)));
			assertThat(assignee(matter)).isEqualTo("grid-099");
			absences.cancel(absence);
			assertThat(assignee(matter)).isEqualTo("grid-098");
		}
		finally {
			models.deleteDeployment(errand, true);
		}
	}

	/** Leaves as the administrator's page does it: out of the posts, then out of the door; comes back afterwards. */
	private void leaves(String account, String post, String second, Runnable then) {
		List<Post> held = posts.heldBy(account);
		try {
			held.forEach(each -> posts.appoint(each.id(),
					account.equals(each.holderA()) ? each.holderB() : each.holderA(), null));
			managing.activate(account, false);
			assertThat(posts.find(post).orElseThrow().holderA()).isEqualTo(second);
			then.run();
		}
		finally {
			managing.activate(account, true);
			held.forEach(each -> posts.appoint(each.id(), each.holderA(), each.holderB()));
		}
	}

	private void completesAllOf(String absence, Task task, String holder) {
		absences.cancel(absence);
		assertThat(assignee(task)).isEqualTo(holder);
	}

	private String atGrid(String post) {
		String no = office.files(Workplace.leak());
		office.hands(no, post);
		return no;
	}

	private Task claimed(String account, String no, String task) {
		Task open = office.open(no, task);
		claims(account, open.getId());
		return open;
	}

	private void claims(String account, String task) {
		onBehalf.of(account, () -> {
			tasks.claim(task, account);
			return null;
		});
	}

	private void completes(String account, String no, String task) {
		String id = office.open(no, task).getId();
		onBehalf.of(account, () -> {
			tasks.complete(id, new HashMap<>(Map.of("finding", "已上门查看", "next", "DRAFT")));
			return null;
		});
	}

	private void runTimer(String absence) {
		String instance = engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(absence, CoverProcess.KEY)
			.singleResult()
			.getId();
		Job timer = jobs.createJobQuery().timers().processInstanceId(instance).singleResult();
		jobs.executeJob(timer.getId());
	}

	private String assignee(Task task) {
		return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	private List<Incident> incidents(Task task) {
		return engine.createIncidentQuery().incidentType(Attendance.NOBODY_THERE).configuration(task.getId()).list();
	}

	private TimelineEntry last(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).reduce((one, next) -> next).orElseThrow();
	}

	private static Duration hours(int hours) {
		return Duration.ofHours(hours);
	}

}
