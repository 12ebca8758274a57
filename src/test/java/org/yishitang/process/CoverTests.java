package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.WorkItem;
import org.yishitang.desk.WorkList;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Status;
import org.yishitang.process.guard.OnBehalf;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Covers;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;
import org.yishitang.territory.StandIns;

/** Cover by deputies on the real engine: the work is with the stand-in at once, and back when its holder is. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class CoverTests {

	private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Absences absences;

	@Autowired
	Accounts accounts;

	@Autowired
	Posts posts;

	@Autowired
	StandIns standIns;

	@Autowired
	Covers covers;

	@Autowired
	WorkList lists;

	@Autowired
	Timeline timeline;

	@Autowired
	Visibility visibility;

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
	OfficeClock clock;

	@BeforeEach
	void aMondayMorning() {
		clock.setTo(START);
	}

	/** Tests share one office: nobody stays away, and no work stays open that later ones would see moved. */
	@AfterEach
	void everybodyIsBack() {
		clock.setTo(START.minus(hours(2)));
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
		attendance.checkAll();
	}

	@Test
	void claimedWorkGoesToTheSecondHolderWhenTheAbsenceBeginsAndReturns() {
		String no = atGrid("grid-017");
		Task task = claimed("grid-017", no, "investigate");
		String absence = absences.record("grid-017", START.plus(hours(1)), START.plus(hours(25)));
		assertThat(lists.open("grid-001")).noneMatch(item -> no.equals(item.caseNo()));
		assertThat(waitsAt(absence)).containsExactly("wait-begin");

		clock.setTo(START.plus(hours(1)));
		runTimer(absence);
		assertThat(office.open(no, "investigate").getAssignee()).isEqualTo("grid-001");
		assertThat(lists.mine("grid-001")).extracting(WorkItem::id).contains(task.getId());
		assertThat(lists.mine("grid-017")).extracting(WorkItem::id).doesNotContain(task.getId());
		assertThat(visibility.sees("grid-001", no)).isTrue();
		assertThat(last(no, "STAND_IN_BEGAN").details()).containsEntry("holder", "grid-017")
			.containsEntry("standIn", "grid-001")
			.containsEntry("forPost", "grid-017");
		assertThat(waitsAt(absence)).containsExactly("wait-return");

		clock.setTo(START.plus(hours(25)));
		runTimer(absence);
		assertThat(office.open(no, "investigate").getAssignee()).isEqualTo("grid-017");
		assertThat(last(no, "STAND_IN_ENDED").details()).containsEntry("standIn", "grid-001");
		assertThat(visibility.sees("grid-001", no)).isFalse();
		assertThat(waitsAt(absence)).isEmpty();
	}

	@Test
	void unclaimedWorkIsOnTheStandInsListFromThatSecondWithoutAnyTimer() {
		String no = atGrid("grid-020");
		absences.record("grid-020", START.plus(hours(1)), START.plus(hours(2)));
		assertThat(lists.open("grid-021")).noneMatch(item -> no.equals(item.caseNo()));
		clock.setTo(START.plus(hours(1)));
		assertThat(lists.open("grid-021")).anyMatch(item -> no.equals(item.caseNo()));
		assertThat(lists.open("grid-020")).noneMatch(item -> no.equals(item.caseNo()));
		clock.setTo(START.plus(hours(2)));
		assertThat(lists.open("grid-021")).noneMatch(item -> no.equals(item.caseNo()));
		assertThat(lists.open("grid-020")).anyMatch(item -> no.equals(item.caseNo()));
	}

	@Test
	void whatTheStandInFinishesSaysInWhosePlace() {
		String no = atGrid("grid-022");
		claimed("grid-022", no, "investigate");
		absences.record("grid-022", START.minus(hours(1)), START.plus(hours(8)));
		office.does("grid-023", no, "investigate", "finding", "已上门", "next", "DRAFT");
		assertThat(last(no, "FINDING_RECORDED").actor()).isEqualTo("grid-023");
		assertThat(last(no, "FINDING_RECORDED").details()).containsEntry("onBehalfOf", "grid-022")
			.containsEntry("forPost", "grid-022");
		office.does("grid-023", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		assertThat(last(no, "DRAFTED").details()).as("claimed from the list").containsEntry("onBehalfOf", "grid-022");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(last(no, "SIGNED").details()).doesNotContainKey("onBehalfOf");
		assertThat(standIns.open()).noneMatch(each -> no.equals(each.caseNo()));
	}

	@Test
	void whatTheStandInTookFromTheListReturnsUnfinished() {
		String no = atGrid("grid-024");
		String absence = absences.record("grid-024", START, START.plus(hours(8)));
		Task task = claimed("grid-025", no, "investigate");
		absences.cancel(absence);
		assertThat(assignee(task)).isEqualTo("grid-024");
		assertThat(waitsAt(absence)).isEmpty();
	}

	@Test
	void whoeverIsAwayDoesNoWorkAndIsToldHowToReturn() {
		String no = atGrid("grid-026");
		String task = office.open(no, "investigate").getId();
		String absence = absences.record("grid-026", START, START.plus(hours(8)));
		assertThatThrownBy(() -> onBehalf.of("grid-026", () -> {
			tasks.claim(task, "grid-026");
			return null;
		})).isInstanceOf(BadUserRequestException.class).hasMessageContaining("2026-11-23 17:00").hasMessageContaining("销假");
		absences.cancel(absence);
		claimed("grid-026", no, "investigate");
	}

	@Test
	void overlappingAbsencesReturnTheWorkOnceAfterTheLast() {
		String no = atGrid("grid-028");
		Task task = claimed("grid-028", no, "investigate");
		String first = absences.record("grid-028", START, START.plus(hours(4)));
		String second = absences.record("grid-028", START.plus(hours(2)), START.plus(hours(6)));
		assertThat(assignee(task)).isEqualTo("grid-029");
		clock.setTo(START.plus(hours(2)));
		runTimer(second);
		clock.setTo(START.plus(hours(4)));
		runTimer(first);
		assertThat(assignee(task)).isEqualTo("grid-029");
		clock.setTo(START.plus(hours(6)));
		runTimer(second);
		assertThat(assignee(task)).isEqualTo("grid-028");
		assertThat(count(no, "STAND_IN_BEGAN")).isOne();
		assertThat(count(no, "STAND_IN_ENDED")).isOne();
	}

	@Test
	void aSecondHolderWhoGoesAwayTooHandsOnAboveAndAnIncidentSaysSo() {
		String no = atGrid("grid-030");
		Task task = claimed("grid-030", no, "investigate");
		absences.record("grid-030", START, START.plus(hours(8)));
		assertThat(incidents(task)).isEmpty();
		String second = absences.record("grid-031", START, START.plus(hours(4)));
		assertThat(assignee(task)).isEqualTo("community-2");
		assertThat(incidents(task)).singleElement()
			.satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("调查核实", "第30网格"));
		clock.setTo(START.plus(hours(4)));
		runTimer(second);
		assertThat(assignee(task)).as("the second holder is nearer than the head").isEqualTo("grid-031");
		assertThat(incidents(task)).as("solved by itself").isEmpty();
		assertThat(standIns.of(task.getId()).orElseThrow().holder()).isEqualTo("grid-030");
	}

	@Test
	void anAbsenceMayBeMovedBeforeAndWhileItLasts() {
		String no = atGrid("grid-032");
		Task task = claimed("grid-032", no, "investigate");
		String absence = absences.record("grid-032", START.plus(hours(1)), START.plus(hours(2)));
		absences.move(absence, START.plus(hours(3)), START.plus(hours(5)));
		assertThat(due(absence)).isEqualTo(START.plus(hours(3)));
		clock.setTo(START.plus(hours(3)));
		runTimer(absence);
		assertThat(assignee(task)).isEqualTo("grid-033");
		absences.move(absence, START, START.plus(hours(9)));
		assertThat(absences.find(absence).orElseThrow().from()).as("what has begun keeps its beginning")
			.isEqualTo(START.plus(hours(3)));
		assertThat(due(absence)).isEqualTo(START.plus(hours(9)));
		assertThat(assignee(task)).isEqualTo("grid-033");
		assertThat(count(no, "STAND_IN_BEGAN")).isOne();
		assertThatThrownBy(() -> absences.move(absence, START, START.plus(hours(2))))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anAbsenceTakenBackBeforeItBeganNeverWas() {
		String absence = absences.record("grid-034", START.plus(hours(1)), START.plus(hours(2)));
		absences.cancel(absence);
		clock.setTo(START.plus(hours(1)));
		assertThat(absences.away("grid-034")).isFalse();
		assertThat(waitsAt(absence)).isEmpty();
		assertThat(absences.find(absence).orElseThrow().cancelledAt()).isEqualTo(START);
	}

	@Test
	void whileTheLeaderIsAwayTheSecondHolderSigns() {
		String no = toBeDrafted();
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		String sign = office.open(no, "sign-opinion").getId();
		assertThatThrownBy(() -> claims("director", sign)).isInstanceOf(RuntimeException.class);
		absences.record("leader", START, START.plus(hours(8)));
		assertThat(accounts.groupsOf("director")).contains("leader", "director");
		assertThat(accounts.present("director").orElseThrow().roles()).contains(Role.LEADER);
		claims("director", sign);
		office.does("director", no, "sign-opinion", "approved", true);
		assertThat(last(no, "SIGNED").actor()).isEqualTo("director");
		assertThat(last(no, "SIGNED").details()).containsEntry("onBehalfOf", "leader").containsEntry("forPost", "leader");
	}

	@Test
	void aStandInHasTheRightsOfThePostOnlyWhileItLasts() {
		String no = office.files(Workplace.leak());
		String task = office.open(no, "triage").getId();
		assertThatThrownBy(() -> claims("clerk-a", task)).isInstanceOf(RuntimeException.class);
		absences.record("officer", START, START.plus(hours(8)));
		claims("clerk-a", task);
		clock.setTo(START.plus(hours(8)));
		assertThat(accounts.groupsOf("clerk-a")).doesNotContain("petition-officer");
		assertThat(accounts.present("clerk-a").orElseThrow().roles()).containsExactly(Role.CLERK_A);
		runDue();
		assertThat(office.open(no, "triage").getAssignee()).isEqualTo("officer");
	}

	private String toBeDrafted() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "已查", "next", "DRAFT");
		return no;
	}

	@Test
	void whatALeaderDraftedForSomebodyGoesToTheDirector() {
		String no = toBeDrafted();
		Post before = posts.find("section-urban").orElseThrow();
		posts.appoint("section-urban", "leader", before.holderB());
		try {
			office.does("leader", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
			office.does("director", no, "sign-opinion", "approved", true);
			assertThat(office.waitsAt(no)).as("the leader's own group could never have signed").containsExactly("call-back");
		}
		finally {
			posts.appoint("section-urban", before.holderA(), before.holderB());
		}
	}

	@Test
	void fourEyesHoldForStandInsToo() {
		String no = toBeDrafted();
		Post before = posts.find("section-urban").orElseThrow();
		posts.appoint("section-urban", "director", before.holderB());
		try {
			office.does("director", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
			Task sign = claimed("leader", no, "sign-opinion");
			absences.record("leader", START, START.plus(hours(8)));
			assertThat(assignee(sign)).as("the only stand-in drafted it").isEqualTo("leader");
			assertThat(incidents(sign)).singleElement();
		}
		finally {
			posts.appoint("section-urban", before.holderA(), before.holderB());
		}
	}

	@Test
	void aMediatorsWorkGoesBackToTheColleagues() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		Task task = claimed("mediator-2", no, "record-consent");
		String absence = absences.record("mediator-2", START, START.plus(hours(8)));
		assertThat(assignee(task)).isNull();
		assertThat(lists.open("mediator-3")).anyMatch(item -> no.equals(item.caseNo()));
		absences.cancel(absence);
		assertThat(assignee(task)).isEqualTo("mediator-2");
	}

	@Test
	void aSectionIsSharedAndOnlyItsAccountableNameChanges() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		assertThat(lists.open("handler-3")).anyMatch(item -> no.equals(item.caseNo()));
		Task task = claimed("handler-2", no, "investigate");
		String absence = absences.record("handler-2", START, START.plus(hours(8)));
		assertThat(assignee(task)).isEqualTo("handler-3");
		assertThat(posts.onDuty("section-urban")).contains("handler-3");
		absences.cancel(absence);
		assertThat(assignee(task)).isEqualTo("handler-2");
	}

	@Test
	void accusationsNeverGoUp() {
		String no = office.files(Workplace.leak().about("1202", null));
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		assertThat(office.petition(no).status()).isEqualTo(Status.RESTRICTED);
		Task task = office.open(no, "hand-over-accusation");
		absences.record("discipline", START, START.plus(hours(8)));
		assertThat(accounts.membersOf("discipline")).contains("auditor");
		absences.record("auditor", START, START.plus(hours(8)));
		assertThat(accounts.groupsOf("director")).doesNotContain("discipline");
		assertThat(incidents(task)).singleElement();
	}

	@Test
	void theFigureCountsHandOversWithinHalfAnHour() {
		Covers.CoverRate before = covers.rate(START, START.plus(hours(24)));
		absences.record("grid-040", START, START.plus(hours(4)));
		String late = absences.record("grid-042", START.plus(hours(1)), START.plus(hours(4)));
		clock.setTo(START.plus(hours(1)).plus(Duration.ofMinutes(30)));
		runTimer(late);
		absences.enter("grid-044", START.minus(Duration.ofMinutes(30)), START.plus(hours(4)), AbsenceKind.STEPPED_OUT,
				"grid-045");
		String tooLate = absences.record("grid-046", START.plus(hours(2)), START.plus(hours(4)));
		clock.setTo(START.plus(hours(2)).plus(Duration.ofMinutes(30)).plusSeconds(1));
		runTimer(tooLate);
		Covers.CoverRate after = covers.rate(START, START.plus(hours(24)));
		assertThat(after.left() - before.left()).isEqualTo(3);
		assertThat(after.inTime() - before.inTime()).isEqualTo(2);
		assertThat(new Covers.CoverRate(2, 3).percent()).isEqualTo(67);
		assertThat(new Covers.CoverRate(0, 0).percent()).isEqualTo(100);
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

	private String assignee(Task task) {
		return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	private List<Incident> incidents(Task task) {
		return engine.createIncidentQuery().incidentType(Attendance.NOBODY_THERE).configuration(task.getId()).list();
	}

	private TimelineEntry last(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).reduce((one, next) -> next).orElseThrow();
	}

	private long count(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).count();
	}

	private List<String> waitsAt(String absence) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(absence, CoverProcess.KEY)
			.list()
			.stream()
			.flatMap(instance -> engine.getActiveActivityIds(instance.getId()).stream())
			.filter(id -> !id.equals("absence"))
			.toList();
	}

	private Job timer(String absence) {
		String instance = engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(absence, CoverProcess.KEY)
			.singleResult()
			.getId();
		return jobs.createJobQuery().timers().processInstanceId(instance).singleResult();
	}

	private Instant due(String absence) {
		return timer(absence).getDuedate().toInstant();
	}

	private void runTimer(String absence) {
		jobs.executeJob(timer(absence).getId());
	}

	private void runDue() {
		engine.createProcessInstanceQuery()
			.processDefinitionKey(CoverProcess.KEY)
			.list()
			.stream()
			.map(instance -> jobs.createJobQuery().timers().processInstanceId(instance.getId()).singleResult())
			.filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
			.forEach(job -> jobs.executeJob(job.getId()));
	}

	private static Duration hours(int hours) {
		return Duration.ofHours(hours);
	}

}
