package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

import org.yishitang.access.Role;
import org.yishitang.closing.CallBackResult;
import org.yishitang.council.Eligibility;
import org.yishitang.council.OwnersVote;
import org.yishitang.handling.NextStep;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Urgency;
import org.yishitang.process.guard.ModelBean;
import org.yishitang.triage.ObjectionState;
import org.yishitang.triage.Route;
import org.yishitang.triage.TriageDecision;

/** Models, forms and code say the same thing, read in both directions. */
class ModelContractTests {

	private static final List<Class<?>> WORK = List.of(AcceptanceWork.class, HandlingWork.class, ClosingWork.class,
			MovementWork.class, SideWork.class, CouncilWork.class, MediationWork.class, PromiseWork.class, DataRequestWork.class, SupervisionWork.class, ReviewWork.class, CoverWork.class);

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*\\b(?!')");

	/** Set or read by code only, in no form and no expression. */
	private static final Set<String> BY_CODE_ONLY = Set.of("rule", "ladderVersion", "order", "promise", "clauseNo", "dataRequest");

	/** The engine table of contract.md. */
	private static final Map<String, List<String>> PROMISED = promised();

	@Test
	void modelsCallTheBeansMadeForThemAndNoOthers() {
		assertThat(calledBeans()).isEqualTo(modelBeans());
	}

	@Test
	void nothingElseIsCalled() {
		assertThat(Models.all(ServiceTask.class)).allSatisfy(step -> {
			assertThat(step.getCamundaDelegateExpression()).as(step.getId()).matches("\\$\\{\\w+}");
			assertThat(step.getCamundaClass()).isNull();
			assertThat(step.getCamundaExpression()).isNull();
		});
		assertThat(Models.all(CamundaTaskListener.class)).allSatisfy(listener -> {
			assertThat(listener.getCamundaDelegateExpression()).matches("\\$\\{\\w+}");
			assertThat(listener.getCamundaClass()).isNull();
			assertThat(listener.getCamundaExpression()).isNull();
		});
		assertThat(Models.PROCESSES.keySet()).allSatisfy(file -> assertThat(Models.text("processes", file + ".bpmn"))
			.doesNotContain("<bpmn:script", "camunda:script", "camunda:executionListener"));
	}

	@Test
	void everyTaskHasItsFormAndEveryFormItsTask() {
		Set<String> tasks = Models.all(UserTask.class).stream().map(UserTask::getId).collect(sorted());
		assertThat(Models.FORMS.keySet()).isEqualTo(tasks);
		assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
			assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
			assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
		});
		Models.FORMS.forEach((file, form) -> assertThat(form.path("id").asText()).isEqualTo(file));
	}

	@Test
	void formsAskForVariablesOfTheirProcessOnly() {
		Models.all(UserTask.class)
			.forEach(task -> assertThat(names(variables().get(processOf(task)))).as(task.getId())
				.containsAll(keys(Models.FORMS.get(task.getId()))));
	}

	@Test
	void everyVariableIsAskedForOrReadSomewhere() {
		variables().forEach((process, list) -> {
			Set<String> used = new TreeSet<>(BY_CODE_ONLY);
			Models.of(Models.PROCESSES.get(process), UserTask.class)
				.forEach(task -> used.addAll(keys(Models.FORMS.get(task.getId()))));
			used.addAll(readIn(process));
			assertThat(used).as(process).containsAll(names(list));
		});
	}

	@Test
	void expressionsReadVariablesOfTheirProcessOnly() {
		variables().forEach((process, list) -> assertThat(names(list)).as(process).containsAll(readIn(process)));
	}

	@Test
	void variablesHaveOneTypeEverywhere() {
		Map<String, Class<?>> types = new LinkedHashMap<>();
		variables().values()
			.stream()
			.flatMap(Collection::stream)
			.forEach(variable -> assertThat(types.merge(variable.name(), variable.type(), (one, other) -> one))
				.as(variable.name())
				.isEqualTo(variable.type()));
	}

	@Test
	void formsGiveVariablesTheTypeOfTheContract() {
		Models.all(UserTask.class).forEach(task -> FormSchema.fields(Models.FORMS.get(task.getId())).forEach(field -> {
			Class<?> type = variables().get(processOf(task))
				.stream()
				.filter(variable -> variable.name().equals(field.key()))
				.findFirst()
				.orElseThrow()
				.type();
			Class<?> sent = switch (field.kind()) {
				case YES_NO -> Boolean.class;
				case NUMBER -> Integer.class;
				case WORDS, CODE, CHOICE, DAY -> String.class;
			};
			assertThat(sent).as("%s of %s", field.key(), task.getId()).isEqualTo(type);
		}));
	}

	@Test
	void choicesOfFormsAreTheCodesOfTheCode() {
		assertThat(options("triage", "triageDecision")).isEqualTo(codes(TriageDecision.values()));
		assertThat(options("triage", "nature")).isEqualTo(codes(Nature.values()));
		assertThat(options("triage", "urgency")).isEqualTo(codes(Urgency.values()));
		assertThat(codes(Procedure.values())).containsAll(options("triage", "procedure"));
		assertThat(options("investigate", "next")).isEqualTo(codes(NextStep.values()));
		assertThat(options("draft-opinion", "outcome")).isEqualTo(codes(Outcome.values()));
		assertThat(options("send-file", "sentBy")).isEqualTo(codes(org.yishitang.closing.FileManner.values()));
		assertThat(options("send-final-file", "sentBy")).isEqualTo(codes(org.yishitang.closing.FileManner.values()));
		assertThat(options("decide-after-failure", "afterFailure")).isEqualTo(codes(org.yishitang.council.AfterFailure.values()));
		assertThat(options("decide-quorum-lost", "onQuorumLost")).isEqualTo(codes(org.yishitang.council.OnQuorumLost.values()));
		assertThat(options("convene-sitting", "ownersVote")).isEqualTo(codes(org.yishitang.council.OwnersVote.values()));
		assertThat(options("appoint-mediators", "manner")).isEqualTo(codes(org.yishitang.mediation.Appointment.values()));
		assertThat(options("appoint-mediators", "relation")).isEqualTo(codes(org.yishitang.mediation.Relation.values()));
		assertThat(codes(org.yishitang.mediation.MediationResult.values())).containsAll(options("mediate", "mediationResult"));
		assertThat(options("mediate", "agreementForm")).isEqualTo(codes(org.yishitang.mediation.AgreementForm.values()));
		assertThat(options("sign-agreement", "petitionerSignature"))
			.isEqualTo(codes(org.yishitang.mediation.SignatureKind.values()));
		assertThat(options("record-consent", "consentWay")).isEqualTo(codes(org.yishitang.mediation.ConsentWay.values()));
		assertThat(options("examine-data-request", "dataDecision")).isEqualTo(codes(org.yishitang.records.RequestDecision.values()));
		assertThat(options("call-back", "satisfaction")).isEqualTo(codes(Satisfaction.values()));
	}

	@Test
	void whatIsTypedHasANameOnTheCasePageAndOnTheCard() {
		java.util.ResourceBundle desk = java.util.ResourceBundle.getBundle("messages.desk", java.util.Locale.ROOT);
		java.util.ResourceBundle card = java.util.ResourceBundle.getBundle("messages.process", java.util.Locale.ROOT);
		Models.FORMS.forEach((id, form) -> FormSchema.fields(form)
			.stream()
			.filter(field -> field.kind() == FormField.Kind.WORDS)
			.map(field -> id + "." + field.key())
			.forEach(field -> {
				assertThat(desk.containsKey("desk.note." + field)).as("desk.note." + field).isTrue();
				assertThat(card.containsKey("process.field." + field)).as("process.field." + field).isTrue();
			}));
	}

	@Test
	void codesComparedInModelsExist() {
		Set<String> known = Stream
			.of(TriageDecision.values(), NextStep.values(), CallBackResult.values(), ObjectionState.values(),
					org.yishitang.clock.LadderStep.values(), org.yishitang.closing.ReviewResult.values(),
					ReviewProcess.End.values(), org.yishitang.council.AfterFailure.values(),
					org.yishitang.council.OnQuorumLost.values())
			.flatMap(Arrays::stream)
			.map(Enum::name)
			.collect(sorted());
		known.addAll(codes(org.yishitang.mediation.MediationNext.values()));
		known.addAll(codes(org.yishitang.mediation.PerformanceNext.values()));
		known.addAll(codes(org.yishitang.records.RequestDecision.values()));
		Pattern code = Pattern.compile("'([A-Z_]+)'");
		Models.PROCESSES.keySet()
			.forEach(file -> assertThat(known).as(file)
				.containsAll(code.matcher(Models.text("processes", file + ".bpmn")).results().map(hit -> hit.group(1)).toList()));
	}

	@Test
	void candidatesAreRolesOrThePostInCharge() {
		assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
			assertThat(task.getCamundaAssignee()).isNull();
			assertThat(task.getCamundaCandidateUsers()).isNull();
			assertThat(task.getCamundaCandidateGroupsList()).as(task.getId())
				.isNotEmpty()
				.allMatch(group -> Set.of("${assigneePost}", "${signingGroup}", "${promiseGroup}").contains(group)
						|| Role.of(group).isPresent());
		});
	}

	@Test
	void accusationsAreForDisciplineOnly() {
		assertThat(Models.of(Models.PROCESSES.get("accusation"), UserTask.class))
			.allSatisfy(task -> assertThat(task.getCamundaCandidateGroups()).isEqualTo("discipline"));
	}

	@Test
	void messagesAreThoseTheCodeSends() {
		Set<String> sent = new TreeSet<>(PetitionProcess.Messages.ALL);
		sent.addAll(SupervisionProcess.MESSAGES);
		sent.addAll(ReviewProcess.MESSAGES);
		sent.add(CouncilProcess.QUORUM_LOST);
		sent.addAll(List.of(PromiseProcess.REPORTED, PromiseProcess.Confirmation.APPLIED));
		sent.addAll(SubProcesses.Mediation.MESSAGES);
		sent.addAll(List.of(CoverProcess.MOVED, CoverProcess.ENDED));
		assertThat(Models.all(Message.class).stream().map(Message::getName).collect(sorted())).isEqualTo(sent);
	}

	@Test
	void errorsAreThrownAndCaughtByTheSameCode() {
		assertThat(Models.all(ErrorEventDefinition.class)).hasSize(2)
			.allSatisfy(end -> assertThat(end.getError().getErrorCode()).isEqualTo("withdrawn"));
	}

	@Test
	void timersReadMomentsFromVariables() {
		assertThat(Models.all(TimerEventDefinition.class)
			.stream()
			.filter(timer -> !((BaseElement) timer.getParentElement()).getId().equals(MorningCheckProcess.EVERY_MORNING)))
			.isNotEmpty()
			.allSatisfy(timer -> {
			assertThat(timer.getTimeCycle()).isNull();
			assertThat(timer.getTimeDuration()).isNull();
			assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{\\w+At}");
		});
	}

	@Test
	void theMorningCheckRunsEveryDayAtEight() {
		assertThat(Models.of(Models.PROCESSES.get(MorningCheckProcess.KEY), TimerEventDefinition.class)).singleElement()
			.satisfies(timer -> assertThat(timer.getTimeCycle().getTextContent()).isEqualTo("0 0 8 * * ?"));
	}

	@Test
	void decisionsAnswerWithCodesAndReasons() {
		Map<String, List<String>> answers = Map.of("nature", codes(Nature.values()).stream().toList(), "urgency",
				codes(Urgency.values()).stream().toList(), "lawful-channel", codes(Route.values()).stream().toList(),
				"simple-handling", codes(EnumSet.of(Procedure.SIMPLE, Procedure.ORDINARY).toArray(Enum[]::new)).stream()
					.toList(),
				"council-eligibility", codes(Eligibility.values()).stream().toList(), "owners-vote",
				codes(OwnersVote.values()).stream().toList());
		assertThat(Models.DECISIONS.keySet()).isEqualTo(new TreeSet<>(answers.keySet()));
		Models.DECISIONS.forEach((file, model) -> {
			Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
			assertThat(decision.getId()).isEqualTo(file);
			assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
			DecisionTable table = (DecisionTable) decision.getExpression();
			assertThat(table.getOutputs()).extracting(Output::getName).hasSize(2).last().isEqualTo("reason");
			List<Rule> rules = List.copyOf(table.getRules());
			rules.forEach(rule -> {
				List<String> said = rule.getOutputEntries().stream().map(ModelContractTests::plain).toList();
				assertThat(answers.get(file)).as(rule.getId()).contains(said.get(0));
				assertThat(said.get(1)).as("reason of %s", rule.getId()).containsPattern("\\p{IsHan}{4,}");
			});
			assertThat(rules.get(rules.size() - 1).getInputEntries()).as("last rule of %s", file)
				.extracting(InputEntry::getTextContent)
				.map(String::strip)
				.allMatch(text -> text.isEmpty() || text.equals("-"));
		});
	}

	@Test
	void tasksAndVariablesOfTheContractPageAreThere() {
		PROMISED.forEach((task, variables) -> {
			assertThat(Models.FORMS).containsKey(task);
			assertThat(keys(Models.FORMS.get(task))).as(task).containsAll(variables);
		});
	}

	private static Map<String, List<String>> promised() {
		Map<String, List<String>> tasks = new TreeMap<>();
		tasks.put("triage", List.of("triageDecision", "category", "nature", "urgency", "procedure", "reason",
				"redirectTo", "mergeInto"));
		List.of("confirm-non-acceptance", "confirm-no-longer", "confirm-withdrawal")
			.forEach(task -> tasks.put(task, List.of("confirmed", "reason")));
		tasks.put("assign", List.of("assigneePost", "reason"));
		tasks.put("investigate", List.of("next", "finding"));
		tasks.put("approve-extension", List.of("approved", "extensionDays", "reason"));
		tasks.put("draft-opinion", List.of("outcome", "opinion", "measures", "carryOutBy"));
		tasks.put("sign-opinion", List.of("approved", "returnReason"));
		tasks.put("carry-out", List.of("done", "proof"));
		tasks.put("call-back", List.of("reached", "solved", "satisfaction", "remark"));
		tasks.put("strike-off", List.of("confirmed", "returnReason"));
		return tasks;
	}

	private static Map<String, List<Variable<?>>> variables() {
		Map<String, List<Variable<?>>> all = new LinkedHashMap<>(Map.of(PromiseProcess.KEY, PromiseProcess.VARIABLES,
				PromiseProcess.Confirmation.KEY, PromiseProcess.Confirmation.VARIABLES, DataRequestProcess.KEY,
				DataRequestProcess.VARIABLES));
		all.putAll(Map.of(CoverProcess.KEY, CoverProcess.VARIABLES, MorningCheckProcess.KEY, List.of(),
				PetitionProcess.KEY, PetitionProcess.Variables.ALL, SupervisionProcess.KEY, SupervisionProcess.VARIABLES, SubProcesses.Mediation.KEY, SubProcesses.Mediation.VARIABLES,
				CouncilProcess.Sitting.KEY, CouncilProcess.Sitting.VARIABLES, CouncilProcess.FollowUp.KEY,
				CouncilProcess.FollowUp.VARIABLES, SubProcesses.Accusation.KEY,
				SubProcesses.Accusation.VARIABLES, ReviewProcess.KEY, ReviewProcess.VARIABLES));
		return all;
	}

	/** Names read by conditions, timers and candidates; delegates aside. */
	private static Set<String> readIn(String process) {
		String text = Models.text("processes", process + ".bpmn");
		return EXPRESSION.matcher(text)
			.results()
			.map(hit -> hit.group(1).replaceAll("'[^']*'", "").replaceAll("\\.\\w+", ""))
			.flatMap(expression -> NAME.matcher(expression).results().map(hit -> hit.group()))
			.filter(name -> !Set.of("execution", "null").contains(name) && !modelBeans().contains(name))
			.collect(sorted());
	}

	private static Set<String> calledBeans() {
		Stream<String> delegates = Models.all(ServiceTask.class)
			.stream()
			.map(ServiceTask::getCamundaDelegateExpression);
		Stream<String> listeners = Models.all(CamundaTaskListener.class)
			.stream()
			.map(CamundaTaskListener::getCamundaDelegateExpression);
		return Stream.concat(delegates, listeners).map(text -> text.replaceAll("\\W", "")).collect(sorted());
	}

	private static Set<String> modelBeans() {
		return WORK.stream()
			.flatMap(work -> Arrays.stream(work.getDeclaredMethods()))
			.filter(method -> method.isAnnotationPresent(Bean.class) && method.isAnnotationPresent(ModelBean.class))
			.map(Method::getName)
			.collect(sorted());
	}

	private static Set<String> keys(JsonNode form) {
		return FormSchema.fields(form).stream().map(FormField::key).collect(sorted());
	}

	private static Set<String> options(String form, String key) {
		return FormSchema.fields(Models.FORMS.get(form))
			.stream()
			.filter(field -> field.key().equals(key))
			.flatMap(field -> field.options().stream())
			.collect(sorted());
	}

	private static Set<String> codes(Enum<?>... values) {
		return Arrays.stream(values).map(Enum::name).collect(sorted());
	}

	private static Set<String> names(List<Variable<?>> variables) {
		return variables.stream().map(Variable::name).collect(sorted());
	}

	private static String plain(OutputEntry entry) {
		return entry.getTextContent().strip().replaceAll("^\"|\"$", "");
	}

	private static String processOf(UserTask task) {
		var scope = task.getParentElement();
		while (!(scope instanceof Process)) {
			scope = scope.getParentElement();
		}
		return ((Process) scope).getId();
	}

	private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
		return Collectors.toCollection(TreeSet::new);
	}

}
