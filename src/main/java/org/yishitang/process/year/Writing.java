package org.yishitang.process.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Place;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Grid;

/** Writes what one resident, clerk or grid worker hands in. Everybody in it is made up and obviously so. */
@Component
class Writing {

	private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐",
			"孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗");

	private static final List<String> GIVEN = List.of("样例", "示范", "演示", "模拟", "虚拟", "试用");

	private static final Set<String> BY_PETITIONER = Set.of("WEB", "QR");

	/** Paper and forwarded letters, which may be entered days after they came. */
	private static final Set<String> PAPER = Set.of("LETTER", "TRANSFERRED_FROM_ABOVE", "BOX");

	/** How far back a second submission of the same matter looks. */
	private static final int RECENT = 150;

	private final Communities communities;

	private final OfficeHours hours;

	Writing(Communities communities, OfficeHours hours) {
		this.communities = communities;
		this.hours = hours;
	}

	Arrival write(int number, String kind, LocalDate day, boolean rush, Year year, Habits habits) {
		Chance chance = new Chance(year.seed(), number);
		boolean again = number > RECENT && chance.percent(habits.people().again());
		int person = again ? number - chance.between(1, RECENT) : number;
		Habits.Subject subject = subject(kind, day, rush, habits, again ? new Chance(year.seed(), person) : chance);
		String channel = chance.weighted(habits.kinds()
			.stream()
			.filter(each -> each.kind().equals(kind))
			.findFirst()
			.orElseThrow()
			.channels());
		List<Grid> grids = communities.grids();
		Grid grid = grids.get((int) ((person * 7919L + year.seed()) % grids.size() + grids.size()) % grids.size());
		String by = registrar(channel, grid, chance);
		Instant at = hours.at(day, time(channel, chance));
		boolean staff = !by.equals(CaseEvent.PETITIONER);
		Submission submission = submission(channel, subject, grid, person, chance, habits);
		if (staff) {
			submission = noted(submission, channel, day, number, chance, habits);
		}
		return new Arrival(number, kind, at, by, submission, again ? person : null);
	}

	private static Habits.Subject subject(String kind, LocalDate day, boolean rush, Habits habits, Chance chance) {
		boolean heating = rush && chance.percent(habits.season().category());
		Map<Habits.Subject, Integer> weights = new LinkedHashMap<>();
		for (Habits.Subject each : habits.subjects()) {
			int weight = each.weight(kind, day.getMonthValue());
			if (weight > 0 && (!heating || each.season())) {
				weights.put(each, weight);
			}
		}
		if (weights.isEmpty()) {
			habits.subjects().stream().filter(each -> each.weight(kind, day.getMonthValue()) > 0).forEach(each ->
					weights.put(each, each.weight(kind, day.getMonthValue())));
		}
		return chance.weighted(weights);
	}

	private Submission submission(String channel, Habits.Subject subject, Grid grid, int person, Chance chance,
			Habits habits) {
		List<String> estates = communities.estatesOf(grid.id());
		String building = (estates.isEmpty() ? grid.name() : estates.get(0)) + (person % 20 + 1) + "号楼";
		int crowd = subject.crowd() ? chance.between(6, 60) : 1;
		String text = chance.one(subject.texts()).replace("{place}", building);
		Person petitioner = person(person, building);
		Submission written = Submission.of(channel, text)
			.about(chance.percent(habits.people().category()) ? subject.category() : null, null)
			.at(new Place(grid.community(), grid.id(), building))
			.given(facts(subject, crowd, chance, habits));
		written = chance.percent(habits.people().named()) ? written.from(petitioner) : written.withoutName();
		if (crowd > 1) {
			written = written.by(crowd, List.of(petitioner));
		}
		return subject.respondent() ? written.against(new Person("邻居" + GIVEN.get(person % GIVEN.size()), null,
				building)) : written;
	}

	private static Facts facts(Habits.Subject subject, int crowd, Chance chance, Habits habits) {
		boolean cold = subject.category().equals("0101") && chance.percent(60);
		return new Facts(chance.percent(habits.people().elder80()) ? true : null, null, null,
				cold ? BigDecimal.valueOf(chance.between(130, 198), 1) : null,
				subject.danger() && chance.percent(60) ? true : null, crowd > 1 ? crowd : null,
				subject.respondent() ? chance.percent(50) ? Boolean.TRUE : chance.percent(30) ? Boolean.FALSE : null
						: null,
				chance.percent(habits.people().repeat()) ? true : null,
				chance.percent(habits.people().inCourt()) ? true : null, null);
	}

	private Submission noted(Submission submission, String channel, LocalDate day, int number, Chance chance,
			Habits habits) {
		boolean paper = PAPER.contains(channel);
		String received = paper && chance.percent(habits.people().late())
				? day.minusDays(chance.between(2, 12)).toString() : null;
		String stated = channel.equals("TRANSFERRED_FROM_ABOVE") && chance.percent(habits.people().stated())
				? day.plusDays(chance.between(15, 45)).toString() : null;
		String source = channel.equals("HOTLINE_12345") || channel.equals("TRANSFERRED_FROM_ABOVE")
				? "12345-%06d".formatted(number) : null;
		return submission.noted(received, source, stated, null);
	}

	private static String registrar(String channel, Grid grid, Chance chance) {
		if (BY_PETITIONER.contains(channel)) {
			return CaseEvent.PETITIONER;
		}
		if (channel.equals("GRID_WALK")) {
			return "grid-" + grid.id();
		}
		return channel.equals("HOME_VISIT") ? "agent" : chance.percent(50) ? "clerk-a" : "clerk-b";
	}

	private static LocalTime time(String channel, Chance chance) {
		boolean office = !BY_PETITIONER.contains(channel) && !channel.equals("HOTLINE_12345")
				&& !channel.equals("GRID_WALK") && !channel.equals("PHONE");
		int minute = office ? chance.percent(60) ? chance.between(510, 690) : chance.between(810, 1010)
				: chance.percent(75) ? chance.between(480, 1080) : chance.between(360, 1430);
		return LocalTime.ofSecondOfDay(minute * 60L + chance.between(0, 59));
	}

	private static Person person(int number, String building) {
		String name = SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number / SURNAMES.size() % GIVEN.size());
		return new Person(name, "1380%07d".formatted(number), building + (number % 6 + 1) + "单元" + (number % 5 + 1) + "01室");
	}

}
