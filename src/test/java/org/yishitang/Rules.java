package org.yishitang;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * The rules of the house, for any root package: {@link ArchitectureTests} holds the office to them and shows with
 * planted offences under {@code violations} that each one bites.
 */
record Rules(String root) {

	static final Set<String> STEPS = Set.of("intake", "triage", "assignment", "council", "mediation", "handling",
			"opinion", "closing");

	static final Set<String> WEB = Set.of("portal", "desk", "access", "process");

	/** Community editions of the engine get no more fixes: to change it must be a change of one room. */
	ArchRule engineOnlyInItsRoom() {
		return noClasses().that()
			.resideOutsideOfPackage(room("process"))
			.and()
			.areNotAnnotatedWith(SpringBootApplication.class)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.camunda..");
	}

	/** Their order is in the models only. */
	ArchRule stepsNeverCallEachOther() {
		return SlicesRuleDefinition.slices().assignedFrom(new Steps(root)).should().notDependOnEachOther().allowEmptyShould(true);
	}

	/** The case file and the territory are what everybody stands on; under them lie the vault and the audit log. */
	ArchRule groundKnowsNobody() {
		return noClasses().that()
			.resideInAnyPackage(room("petition"), room("territory"))
			.should()
			.dependOnClassesThat(describe("live in another room", (target) -> isIn(target, root)
					&& !isIn(target, root + ".petition") && !isIn(target, root + ".territory")
						&& !isIn(target, root + ".vault") && !isIn(target, root + ".audit")));
	}

	/** Rows are a room's own affair; others ask its components. */
	ArchRule rowsStayInside() {
		return classes().that()
			.areAssignableTo(Repository.class)
			.and()
			.haveSimpleNameEndingWith("Rows")
			.should()
			.notBePublic()
			.allowEmptyShould(true);
	}

	/** One clock: twenty stray {@code now()} beside a clock bean made a well-known example untestable. */
	ArchRule timeComesFromTheClock() {
		return noClasses().should()
			.callMethodWhere(describe("reads the machine's time", Rules::readsTheMachine))
			.orShould()
			.callConstructorWhere(describe("new Date()", (call) -> call.getTargetOwner().isEquivalentTo(Date.class)
					&& call.getTarget().getRawParameterTypes().isEmpty()));
	}

	/** Only the office clock makes clocks. */
	ArchRule clocksAreMadeInOneRoom() {
		return noClasses().that()
			.resideOutsideOfPackage(room("clock"))
			.should()
			.callMethodWhere(describe("Clock.system…", (call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
					&& call.getName().startsWith("system")));
	}

	/** What an object needs stands in its constructor. */
	ArchRule constructorsNotFields() {
		return noFields().should()
			.beAnnotatedWith(Autowired.class)
			.orShould()
			.beAnnotatedWith(Value.class)
			.orShould()
			.beAnnotatedWith("jakarta.inject.Inject")
			.orShould()
			.beAnnotatedWith("jakarta.annotation.Resource");
	}

	/** Web is at the edges. */
	ArchRule controllersAtTheEdges() {
		String[] edges = WEB.stream().map(this::room).toArray(String[]::new);
		return noClasses().that()
			.resideOutsideOfPackages(edges)
			.should()
			.beMetaAnnotatedWith(Controller.class)
			.orShould()
			.beMetaAnnotatedWith(ControllerAdvice.class);
	}

	/** A request must not choose columns to sort by: they show what a page hides. */
	ArchRule requestsDoNotSort() {
		return classes().that().areMetaAnnotatedWith(Controller.class).should(new ArchCondition<>("not bind Sort") {
			@Override
			public void check(JavaClass controller, ConditionEvents events) {
				controller.getMethods()
					.stream()
					.filter((method) -> method.getRawParameterTypes()
						.stream()
						.anyMatch((type) -> type.isAssignableTo(Pageable.class) || type.isAssignableTo(Sort.class)))
					.forEach((method) -> events
						.add(SimpleConditionEvent.violated(method, method.getFullName() + " binds Sort or Pageable")));
			}
		}).allowEmptyShould(true);
	}

	/** More than five collaborators are two classes. */
	ArchRule fewCollaborators() {
		return classes().that()
			.areMetaAnnotatedWith(Component.class)
			.should(new ArchCondition<>("have at most five collaborators") {
				@Override
				public void check(JavaClass type, ConditionEvents events) {
					type.getConstructors()
						.stream()
						.filter((constructor) -> collaborators(constructor) > 5)
						.forEach((constructor) -> events.add(SimpleConditionEvent.violated(constructor,
								constructor.getFullName() + " has " + collaborators(constructor))));
				}
			});
	}

	/** Logs go through the logger. */
	ArchRule nothingIsPrinted() {
		return noClasses().should()
			.accessField(System.class, "out")
			.orShould()
			.accessField(System.class, "err")
			.orShould()
			.callMethod(Throwable.class, "printStackTrace");
	}

	List<ArchRule> all() {
		return new ArrayList<>(List.of(engineOnlyInItsRoom(), stepsNeverCallEachOther(), groundKnowsNobody(),
				rowsStayInside(), timeComesFromTheClock(), clocksAreMadeInOneRoom(), constructorsNotFields(),
				controllersAtTheEdges(), requestsDoNotSort(), fewCollaborators(), nothingIsPrinted()));
	}

	private String room(String name) {
		return root + "." + name + "..";
	}

	private static boolean isIn(JavaClass type, String parent) {
		return type.getPackageName().equals(parent) || type.getPackageName().startsWith(parent + ".");
	}

	private static boolean readsTheMachine(JavaCall<?> call) {
		boolean now = call.getName().equals("now") && call.getTargetOwner().getPackageName().startsWith("java.time")
				&& call.getTarget().getRawParameterTypes().stream().noneMatch((type) -> type.isAssignableTo(Clock.class));
		return now || call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
	}

	private static long collaborators(JavaConstructor constructor) {
		return constructor.getParameters().stream().filter((each) -> !each.isAnnotatedWith(Value.class)).count();
	}

	private record Steps(String root) implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return STEPS.stream()
				.filter((step) -> isIn(type, root + "." + step))
				.findFirst()
				.map(SliceIdentifier::of)
				.orElseGet(SliceIdentifier::ignore);
		}

		@Override
		public String getDescription() {
			return "the steps of a matter";
		}

	}

}
