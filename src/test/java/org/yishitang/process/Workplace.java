package org.yishitang.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;

/** People at work in tests: they file, claim and complete as they would in Tasklist. */
@TestComponent
@Import({ WalkedFlows.class, Organs.class })
class Workplace {

	private final RegisteringPetition registering;

	private final Petitions petitions;

	private final TaskService tasks;

	private final RuntimeService instances;

	private final ManagementService jobs;

	Workplace(RegisteringPetition registering, Petitions petitions, TaskService tasks, RuntimeService instances,
			ManagementService jobs) {
		this.registering = registering;
		this.petitions = petitions;
		this.tasks = tasks;
		this.instances = instances;
		this.jobs = jobs;
	}

	static Submission leak() {
		return Submission.of("WEB", "楼上漏水，厨房吊顶塌了一块，找过两次都不认。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼"));
	}

	static Submission heating() {
		return Submission.of("WEB", "卧室只有十六度多，请帮忙解决。")
			.about("0101", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼"));
	}

	/** Two weeks from now: after every notice and within the terms of the demo's members. */
	static String sittingDay() {
		return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Shanghai")).plusWeeks(2).toString();
	}

	String files(Submission submission) {
		return receipt(submission).no();
	}

	Receipt receipt(Submission submission) {
		return registering.register(submission, "petitioner", null);
	}

	String registers(String clerk, Submission submission) {
		return registering.register(submission, clerk, null).no();
	}

	Petition petition(String no) {
		return petitions.get(no);
	}

	/** Claims and completes the open task of this id. */
	void does(String account, String no, String task, Object... values) {
		Task open = open(no, task);
		if (open.getAssignee() == null) {
			tasks.claim(open.getId(), account);
		}
		tasks.complete(open.getId(), map(values));
	}

	Task open(String no, String task) {
		Task open = tasks.createTaskQuery().processInstanceBusinessKey(no).taskDefinitionKey(task).singleResult();
		if (open == null) {
			throw new AssertionError(no + " does not wait at " + task + " but at " + waitsAt(no));
		}
		return open;
	}

	/** Ids of the open tasks outside supervision. */
	List<String> waitsAt(String no) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(no)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.filter(key -> !key.equals("supervise") && !key.equals(SupervisionProcess.ANSWER))
			.sorted()
			.toList();
	}

	/** Whether no instance of the petition runs any more. */
	boolean ended(String no) {
		return instances.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, PetitionProcess.KEY)
			.count() == 0;
	}

	/** How many instances of a process run for a matter. */
	long running(String no, String process) {
		return instances.createProcessInstanceQuery().processInstanceBusinessKey(no, process).count();
	}

	/** The groups whose people may take a task. */
	List<String> groups(String task) {
		return tasks.getIdentityLinksForTask(task).stream().map(link -> link.getGroupId()).toList();
	}

	/** Timer of a limit's ladder, named by the event it waits at. */
	Job timer(String no, String rule) {
		return instances.createProcessInstanceQuery()
			.processInstanceBusinessKey(no)
			.variableValueEquals("rule", rule)
			.list()
			.stream()
			.flatMap(instance -> timers(instance).list().stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no timer of " + rule + " for " + no));
	}

	/** Runs the timer of a limit's ladder now, as an administrator may. */
	void pullForward(String no, String rule) {
		jobs.executeJob(timer(no, rule).getId());
	}

	/** Runs the timer that waits at this event of the matter, whichever process it belongs to. */
	void runTimer(String no, String event) {
		jobs.executeJob(instances(no).flatMap(instance -> timers(instance).activityId(event).list().stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no timer at " + event + " for " + no))
			.getId());
	}

	/** Runs every timer of the matter that is due, and those that become due by it, as the job executor would. */
	void runDueTimers(String no) {
		for (List<Job> due = due(no); !due.isEmpty(); due = due(no)) {
			jobs.executeJob(due.get(0).getId());
		}
	}

	private List<Job> due(String no) {
		return instances(no)
			.flatMap(instance -> timers(instance).duedateLowerThan(ClockUtil.getCurrentTime()).list().stream())
			.toList();
	}

	private Stream<ProcessInstance> instances(String no) {
		return instances.createProcessInstanceQuery().processInstanceBusinessKey(no).list().stream();
	}

	private JobQuery timers(ProcessInstance instance) {
		return jobs.createJobQuery().processInstanceId(instance.getId()).timers();
	}

	/** Where the ladder of a limit stands. */
	List<String> ladder(String no, String rule) {
		return instances.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.variableValueEquals("rule", rule)
			.list()
			.stream()
			.flatMap(instance -> instances.getActiveActivityIds(instance.getId()).stream())
			.filter(id -> !id.equals("ladder") && !id.equals("order-and-answer"))
			.toList();
	}

	Date due(String no, String task) {
		return open(no, task).getDueDate();
	}

	static Map<String, Object> map(Object... values) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			map.put((String) values[i], values[i + 1]);
		}
		return map;
	}

	/** From registration to a served opinion, by the demo office's people. */
	void answers(String no, String handler, String outcome, Object... more) {
		does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		does("officer", no, "assign", "assigneePost", "section-urban");
		does(handler, no, "investigate", "finding", "已上门查看并与诉求人联系。", "next", "DRAFT");
		Object[] draft = { "outcome", outcome, "opinion", "经查属实，依据物业管理条例，责成物业维修。" };
		does(handler, no, "draft-opinion", concat(draft, more));
		does("leader", no, "sign-opinion", "approved", true);
	}

	/** From registration to the post that investigates. */
	void hands(String no, String post) {
		does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		does("officer", no, "assign", "assigneePost", post);
	}

	/** From the convening to the count: five seats of which these are there; the first proposal gets these hands. */
	void sits(String no, String present, String hands) {
		does("council-sec", no, "convene-sitting", "sittingDate", sittingDay(), "invited", 5, "agenda", "划定停车位");
		does("council-sec", no, "open-sitting", "presentSeats", present);
		deliberates(no, hands);
	}

	/** From the opened sitting to the count. */
	void deliberates(String no, String hands) {
		does("council-sec", no, "record-statements", "statementRaised", "车位不够", "undisputedFacts", "现有车位90个\n消防通道被占",
				"factsSigned", "ALL");
		does("council-sec", no, "hold-sitting", "proposals", "重新划线\n维持现状");
		does("council-sec", no, "count-votes", "raisedHands", hands);
	}

	/** From the count to the published result. */
	void publishes(String no, Object... more) {
		Object[] minutes = { "resolution", "同意重新划线", "publicWords", "议事会同意重新划线。" };
		does("council-sec", no, "write-minutes", concat(minutes, more));
		does("leader", no, "check-publication", "confirmed", true);
	}

	/** The chair names the one who mediates. */
	void appoints(String no, String mediator) {
		does("chair", no, "appoint-mediators", "manner", "APPOINTED", "mediator", mediator, "relation", "NONE");
	}

	/** Both sides sign the agreement. */
	void signs(String no, String mediator) {
		does(mediator, no, "sign-agreement", "signed", true, "petitionerSignature", "SIGNATURE", "respondentSignature",
				"FINGERPRINT", "sealed", true, "facts", "漏水来自楼上卫生间防水层，楼上认责。", "respondentName", "李某");
	}

	/** From a served opinion to the ledger. */
	void closes(String no) {
		does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		does("supervisor", no, "strike-off", "confirmed", true);
	}

	private static Object[] concat(Object[] first, Object[] second) {
		Object[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

}
