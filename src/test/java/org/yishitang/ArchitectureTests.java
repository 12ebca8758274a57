package org.yishitang;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	static final JavaClasses OFFICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.yishitang");

	static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("violations");

	static Stream<ArchRule> theHouseRules() {
		return new Rules("org.yishitang").all().stream();
	}

	@ParameterizedTest
	@MethodSource("theHouseRules")
	void theOfficeKeepsTheRules(ArchRule rule) {
		rule.check(OFFICE);
	}

	static Stream<ArchRule> theSameRulesElsewhere() {
		return new Rules("violations").all().stream();
	}

	@ParameterizedTest
	@MethodSource("theSameRulesElsewhere")
	void everyRuleBites(ArchRule rule) {
		assertThat(rule.evaluate(OFFENCES).hasViolation()).as("no planted offence is found by: %s", rule).isTrue();
	}

	static Stream<Map.Entry<String, ArchRule>> offences() {
		Rules rules = new Rules("violations");
		return Map.of("EngineOutsideItsRoom", rules.engineOnlyInItsRoom(), "CallsAnotherStep",
				rules.stepsNeverCallEachOther(), "CaseFileThatKnowsAStep", rules.groundKnowsNobody(), "OpenRows",
				rules.rowsStayInside(), "OwnTime", rules.timeComesFromTheClock(), "OwnClock",
				rules.clocksAreMadeInOneRoom(), "InjectedField", rules.constructorsNotFields(), "HiddenController",
				rules.controllersAtTheEdges(), "SortsByRequest", rules.requestsDoNotSort(), "TooManyCollaborators",
				rules.fewCollaborators())
			.entrySet()
			.stream();
	}

	@ParameterizedTest
	@MethodSource("offences")
	void eachOffenceIsNamed(Map.Entry<String, ArchRule> offence) {
		List<String> found = offence.getValue().evaluate(OFFENCES).getFailureReport().getDetails();
		assertThat(found).anySatisfy((detail) -> assertThat(detail).contains(offence.getKey()));
	}

	@Test
	void halfOfTheTypesAreNobodysBusiness() {
		long open = OFFICE.stream().filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC)).count();
		long all = OFFICE.stream().filter(JavaClass::isTopLevelClass).count();
		assertThat(open * 100 / all).as("per cent of types that are public").isLessThanOrEqualTo(50);
	}

	@Test
	void theRulesSpeakOfRoomsThatExist() {
		assertThat(OFFICE.stream().filter((type) -> type.getPackageName().startsWith("org.yishitang.process"))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map((dependency) -> dependency.getTargetClass().getPackageName())).as("the engine is used in its room")
			.anyMatch((name) -> name.startsWith("org.camunda"));
		assertThat(OFFICE.contain("org.yishitang.petition.Petition")).isTrue();
		assertThat(OFFICE.contain("org.yishitang.clock.OfficeClock")).isTrue();
	}

}
