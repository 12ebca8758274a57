package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.OfficeTest;
import org.yishitang.desk.OutsideMessage;
import org.yishitang.territory.Communities;

/** Whoever adds a task or a message tells the year what people do there. */
@OfficeTest
class BehavioursTests {

	@Autowired
	Behaviours behaviours;

	@Autowired
	List<OutsideMessage> messages;

	@Autowired
	Communities communities;

	@Autowired
	OfficeHours hours;

	@Test
	void everyUserTaskOfEveryModelHasABehaviour() throws Exception {
		assertThat(behaviours.tasks()).containsExactlyInAnyOrderElementsOf(tasks());
	}

	@Test
	void everyUserTaskOfEveryModelTakesItsTime() throws Exception {
		Habits habits = Habits.read(new ObjectMapper());
		assertThat(habits.duties()).extracting(Habits.DutyTime::task).containsExactlyInAnyOrderElementsOf(tasks());
		assertThat(habits.duties()).allSatisfy(each -> assertThat(each.median()).isPositive());
		assertThatThrownBy(() -> habits.time("dance")).hasMessageContaining("dance");
	}

	@Test
	void aTaskNobodyThoughtOfStopsTheYear() {
		assertThatThrownBy(() -> behaviours.at("dance")).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("dance");
	}

	@Test
	void everyMessageFromOutsideIsSent() {
		assertThat(Organs.MESSAGES).containsExactlyInAnyOrderElementsOf(
				messages.stream().map(OutsideMessage::name).collect(Collectors.toSet()));
	}

	@Test
	void aYearHasItsNumbersAndItsPeak() {
		Habits habits = Habits.read(new ObjectMapper());
		Year year = Year.of(5, 9500, java.time.LocalDate.of(2026, 1, 1), 365, 0);
		List<Arrival> arrivals = new Arrivals(hours, new Writing(communities, hours)).of(year, habits);
		assertThat(arrivals).hasSize(9500).isSortedAccordingTo(java.util.Comparator.comparing(Arrival::at));
		Map<String, Long> kinds = arrivals.stream().collect(Collectors.groupingBy(Arrival::kind, Collectors.counting()));
		assertThat(kinds).containsOnly(Map.entry("PETITION", 300L), Map.entry("HOTLINE", 2500L),
				Map.entry("GRID_EVENT", 6000L), Map.entry("DISPUTE", 700L));
		long week = arrivals.stream()
			.map(each -> hours.day(each.at()))
			.filter(day -> !day.isBefore(java.time.LocalDate.of(2026, 10, 10)) && day.isBefore(java.time.LocalDate.of(2026, 10, 17)))
			.count();
		assertThat(week).as("first heating week").isBetween(1400L, 1450L);
	}

	@Test
	void theSameSeedWritesTheSameYear() {
		Habits habits = Habits.read(new ObjectMapper());
		Arrivals arrivals = new Arrivals(hours, new Writing(communities, hours));
		Year year = Year.of(5, 300, java.time.LocalDate.of(2026, 1, 1), 365, 0);
		assertThat(arrivals.of(year, habits)).isEqualTo(arrivals.of(year, habits));
		assertThat(arrivals.of(Year.of(6, 300, year.first(), 365, 0), habits)).isNotEqualTo(arrivals.of(year, habits));
	}

	private static Set<String> tasks() throws Exception {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn"))
				.flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
				.map(UserTask::getId)
				.collect(Collectors.toSet());
		}
	}

}
