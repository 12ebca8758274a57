package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;

/** What every process drawing owes its readers: names, questions, explanations and a picture without collisions. */
class ProcessModelTests {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

	private static final Pattern DRAWN_BY_DEFAULT = Pattern
		.compile("(?i).*(activity|gateway|event|flow|startevent|endevent|task|process)[-_][0-9].*");

	private static final int MOST_NODES = 20;

	@Test
	void eachFileIsNamedAsItsProcess() {
		Models.PROCESSES.forEach((file, model) -> assertThat(Models.of(model, Process.class)).singleElement()
			.satisfies(process -> {
				assertThat(process.getId()).isEqualTo(file);
				assertThat(process.isExecutable()).isTrue();
				assertThat(process.getCamundaHistoryTimeToLiveString()).as(file).isEqualTo("P3650D");
			}));
	}

	@Test
	void theProcessesOfTheContractAreThereAndNoOthers() {
		assertThat(Models.PROCESSES.keySet()).containsExactlyInAnyOrder(CoverProcess.KEY, MorningCheckProcess.KEY,
				PetitionProcess.KEY, SupervisionProcess.KEY,
				SubProcesses.Mediation.KEY, CouncilProcess.Sitting.KEY, CouncilProcess.FollowUp.KEY, SubProcesses.Accusation.KEY,
				ReviewProcess.KEY, PromiseProcess.KEY, PromiseProcess.Confirmation.KEY,
				DataRequestProcess.KEY);
		assertThat(Models.all(CallActivity.class)).allSatisfy(call -> {
			assertThat(Models.PROCESSES).containsKey(call.getCalledElement());
			assertThat(call.getExtensionElements().getDomElement().getChildElements())
				.as("%s passes the receipt number", call.getId())
				.anySatisfy(in -> assertThat(in.getAttribute("businessKey"))
					.isEqualTo("#{execution.processBusinessKey}"));
		});
	}

	@Test
	void idsAreWordsNotDefaults() {
		assertThat(Models.all(FlowElement.class)).allSatisfy(element -> assertThat(element.getId()).matches(KEBAB)
			.doesNotMatch(DRAWN_BY_DEFAULT));
	}

	@Test
	void idsAreUniqueAcrossAllProcesses() {
		List<String> ids = Models.all(FlowNode.class).stream().map(FlowNode::getId).toList();
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void everyNodeSpeaksChinese() {
		assertThat(Models.all(FlowNode.class))
			.allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(CHINESE));
	}

	@Test
	void everySplitIsAQuestionWithNamedAnswersAndADefault() {
		Models.all(ExclusiveGateway.class)
			.stream()
			.filter(gateway -> gateway.getOutgoing().size() > 1)
			.forEach(gateway -> {
				assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
				assertThat(gateway.getDefault()).as("default of %s", gateway.getId()).isNotNull();
				assertThat(gateway.getOutgoing()).as(gateway.getId()).allSatisfy(answer -> {
					assertThat(answer.getName()).as(answer.getId()).containsPattern(CHINESE);
					assertThat(answer.getConditionExpression() != null)
						.as("%s has a condition", answer.getId())
						.isNotEqualTo(answer.equals(gateway.getDefault()));
				});
			});
	}

	@Test
	void noExitOfAStepIsLeftToChance() {
		assertThat(Models.all(Activity.class)).allSatisfy(step -> assertThat(step.getOutgoing()).as(step.getId())
			.hasSizeLessThanOrEqualTo(1));
	}

	@Test
	void whatPeopleDoIsExplainedInBothLanguages() {
		List<BaseElement> explained = new ArrayList<>();
		explained.addAll(Models.all(Process.class));
		explained.addAll(Models.all(SubProcess.class));
		explained.addAll(Models.all(UserTask.class));
		explained.addAll(Models.all(CallActivity.class));
		assertThat(explained).allSatisfy(element -> {
			String words = element.getDocumentations()
				.stream()
				.map(text -> text.getRawTextContent())
				.collect(Collectors.joining("\n"));
			assertThat(words.strip().lines().map(String::strip).toList()).as(element.getId())
				.hasSize(2)
				.satisfies(lines -> {
					assertThat(lines.get(0)).containsPattern(CHINESE);
					assertThat(lines.get(1)).containsPattern("[a-z]{3,}").doesNotContainPattern(CHINESE);
				});
		});
	}

	@Test
	void noScopeIsTooBigToRead() {
		List<BaseElement> scopes = new ArrayList<>(Models.all(Process.class));
		scopes.addAll(Models.all(SubProcess.class));
		assertThat(scopes).allSatisfy(scope -> assertThat(scope.getChildElementsByType(FlowNode.class))
			.as(scope.getId())
			.hasSizeLessThanOrEqualTo(MOST_NODES));
	}

	@Test
	void everythingIsDrawn() {
		Models.PROCESSES.forEach((file, model) -> {
			assertThat(drawn(Models.of(model, BpmnShape.class).stream().map(BpmnShape::getBpmnElement).toList()))
				.as(file)
				.isEqualTo(ids(Models.of(model, FlowNode.class)));
			assertThat(drawn(Models.of(model, BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement).toList()))
				.as(file)
				.isEqualTo(ids(Models.of(model, SequenceFlow.class)));
			assertThat(Models.of(model, BpmnEdge.class))
				.allSatisfy(edge -> assertThat(edge.getWaypoints().size()).isGreaterThanOrEqualTo(2));
		});
	}

	@Test
	void shapesDoNotOverlap() {
		Models.PROCESSES.forEach((file, model) -> {
			List<BpmnShape> shapes = Models.of(model, BpmnShape.class)
				.stream()
				.filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
				.toList();
			for (BpmnShape one : shapes) {
				for (BpmnShape other : shapes) {
					boolean siblings = one != other
							&& one.getBpmnElement().getParentElement().equals(other.getBpmnElement().getParentElement());
					assertThat(siblings && overlap(one.getBounds(), other.getBounds()))
						.as("%s: %s over %s", file, one.getBpmnElement().getId(), other.getBpmnElement().getId())
						.isFalse();
				}
			}
		});
	}

	@Test
	void partsLieInsideTheirSubProcess() {
		Models.all(BpmnShape.class)
			.stream()
			.filter(shape -> shape.getBpmnElement().getParentElement() instanceof SubProcess)
			.forEach(shape -> {
				Bounds outer = shapeOf(shape, (SubProcess) shape.getBpmnElement().getParentElement()).getBounds();
				assertThat(inside(shape.getBounds(), outer)).as(shape.getBpmnElement().getId()).isTrue();
			});
	}

	private static BpmnShape shapeOf(BpmnShape near, SubProcess part) {
		return Models.of((BpmnModelInstance) near.getModelInstance(), BpmnShape.class)
			.stream()
			.filter(shape -> shape.getBpmnElement().equals(part))
			.findFirst()
			.orElseThrow();
	}

	private static boolean overlap(Bounds one, Bounds other) {
		return one.getX() < other.getX() + other.getWidth() && other.getX() < one.getX() + one.getWidth()
				&& one.getY() < other.getY() + other.getHeight() && other.getY() < one.getY() + one.getHeight();
	}

	private static boolean inside(Bounds inner, Bounds outer) {
		return inner.getX() >= outer.getX() && inner.getY() >= outer.getY()
				&& inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
				&& inner.getY() + inner.getHeight() <= outer.getY() + outer.getHeight();
	}

	private static Set<String> drawn(Collection<? extends BaseElement> elements) {
		assertThat(elements).doesNotContainNull();
		return ids(elements);
	}

	private static Set<String> ids(Collection<? extends BaseElement> elements) {
		return elements.stream().map(BaseElement::getId).collect(Collectors.toCollection(TreeSet::new));
	}

}
