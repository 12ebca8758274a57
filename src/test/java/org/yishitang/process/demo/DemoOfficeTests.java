package org.yishitang.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.Light;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.territory.Communities;

/** The demo office shows everything that can happen, made on the same ways as real matters. */
@OfficeTest(properties = "yishitang.demo-matters=true")
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "the demo is off where a server is used")
class DemoOfficeTests {

	/** These are passed through and left again within one step. */
	private static final Set<Status> PASSING = EnumSet.of(Status.REGISTERED, Status.ASSIGNED, Status.REPLIED,
			Status.EXTENDED);

	@Autowired
	DemoOffice office;

	@Autowired
	Petitions petitions;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Ladder ladder;

	@Autowired
	RuntimeService engine;

	@Autowired
	Communities communities;

	@Autowired
	OfficeClock clock;

	@Autowired
	Storybook storybook;

	@Test
	void everyStoryIsPlayedToItsEnd() {
		assertThat(petitions()).hasSizeGreaterThanOrEqualTo(40)
			.hasSize((int) storybook.scenes(clock.instant()).stream().filter(scene -> scene.step() == null).count());
		assertThat(office.stuck()).isEmpty();
	}

	@Test
	void everyStateOccurs() {
		Set<Status> seen = petitions().stream().map(Petition::status).collect(Collectors.toSet());
		assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(PASSING)));
		assertThat(petitions()).anyMatch(petition -> petition.cycle() > 1 && petition.status() == Status.REOPENED)
			.anyMatch(petition -> petition.cycle() > 1 && petition.status() != Status.REOPENED)
			.allMatch(petition -> petition.cycle() <= 2);
	}

	@Test
	void someMattersGotMoreTime() {
		assertThat(petitions().stream().flatMap(petition -> deadlines.of(petition.no()).stream()))
			.anyMatch(deadline -> deadline.state() == DeadlineState.EXTENDED);
	}

	@Test
	void allLightsBurnAndLaddersHaveBeenClimbed() {
		Set<Light> lights = petitions().stream()
			.filter(petition -> !petition.status().ended())
			.map(petition -> deadlines.of(petition.no()).stream().map(deadlines::light).max(Light::compareTo).orElse(Light.GREEN))
			.collect(Collectors.toSet());
		assertThat(lights).containsExactlyInAnyOrder(Light.values());
		Set<LadderStep> climbed = petitions().stream()
			.flatMap(petition -> ladder.taken(petition.no()).stream())
			.map(taken -> taken.step())
			.collect(Collectors.toSet());
		assertThat(climbed).containsExactlyInAnyOrder(LadderStep.values());
		assertThat(petitions().stream().flatMap(petition -> ladder.taken(petition.no()).stream()))
			.allSatisfy(taken -> assertThat(taken.at()).isBefore(clock.instant()));
	}

	@Test
	void theWholeTerritoryIsThere() {
		assertThat(communities.all()).hasSize(8);
		assertThat(communities.grids()).hasSize(135);
		assertThat(petitions().stream().map(petition -> petition.place().community()).filter(Objects::nonNull).distinct())
			.as("an accusation's place is in its own store")
			.hasSize(8);
		assertThat(petitions().stream().map(petition -> petition.place().grid()).distinct())
			.hasSizeGreaterThanOrEqualTo(35);
		assertThat(petitions().stream().map(Petition::channel).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(Arrays.asList(Channel.values()));
	}

	@Test
	void theEngineIsInOrder() {
		assertThat(engine.createIncidentQuery().list()).isEmpty();
		Map<Boolean, List<Petition>> byEnd = petitions().stream()
			.collect(Collectors.partitioningBy(petition -> petition.status().ended()));
		assertThat(byEnd.get(false)).allSatisfy(open -> assertThat(instances(open)).isEqualTo(1));
		assertThat(byEnd.get(true)).allSatisfy(ended -> assertThat(instances(ended)).isZero());
	}

	@Test
	void aSecondStartAddsNothing() {
		int before = petitions().size();
		office.run(null);
		assertThat(petitions()).hasSize(before);
	}

	private long instances(Petition petition) {
		return engine.createProcessInstanceQuery().processInstanceBusinessKey(petition.no(), "petition").count();
	}

	private List<Petition> petitions() {
		return petitions.findAll((row, query, having) -> null);
	}

}
