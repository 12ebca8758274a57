package org.yishitang.process.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

import org.yishitang.clock.LadderStep;

/**
 * How much comes in and how people are, as told in {@code demo/year.json}: shares are per cent, times are hours of work.
 *
 * @param about what the file is
 * @param kinds the kinds of matters with their yearly numbers
 * @param season the first heating week
 * @param subjects what matters are about
 * @param people the residents
 * @param staff the staff
 * @param duties how long each task takes
 */
record Habits(String about, List<KindOfMatter> kinds, Season season, List<Subject> subjects, People people,
		Staff staff, List<DutyTime> duties) {

	/**
	 * A kind of matter.
	 *
	 * @param kind code
	 * @param yearly how many a year, design column of the sizing
	 * @param channels weights of the channels
	 */
	record KindOfMatter(String kind, int yearly, LinkedHashMap<String, Integer> channels) {
	}

	/**
	 * The week in which the heating begins.
	 *
	 * @param from month and day, {@code 10-10}
	 * @param days how long
	 * @param share per cent of the year's matters that come in then
	 * @param category per cent of them about heating
	 * @param restDay per cent of a working day's matters that come in on a day of rest
	 */
	record Season(String from, int days, int share, int category, int restDay) {

		MonthDay first() {
			return MonthDay.parse("--" + from);
		}

	}

	/**
	 * What a matter is about.
	 *
	 * @param category leaf code
	 * @param weights weight by kind
	 * @param months months in which it occurs, null for all
	 * @param season whether it belongs to the heating week
	 * @param respondent whether there is another side
	 * @param crowd whether many sign
	 * @param danger whether there may be danger to life
	 * @param texts what people write; {@code {place}} is the building
	 */
	record Subject(String category, Map<String, Integer> weights, List<Integer> months, boolean season,
			boolean respondent, boolean crowd, boolean danger, List<String> texts) {

		int weight(String kind, int month) {
			return months == null || months.contains(month) ? weights.getOrDefault(kind, 0) : 0;
		}

	}

	/**
	 * The residents.
	 *
	 * @param named give their name
	 * @param elder80 live with somebody over 80
	 * @param category say what it is about
	 * @param late of letters: how many are entered days after they came
	 * @param stated of matters from above: how many with a limit
	 * @param repeat raised the same before
	 * @param again come a second time while the first is open
	 * @param inCourt are in court already
	 * @param supplement add something
	 * @param withdrawal want to withdraw
	 * @param rating rate
	 * @param reopening want it done again
	 * @param review of those with an answer: ask the superior organ for a review, in time or not
	 * @param finalReview of upheld reviews: ask for the final one
	 */
	record People(double named, double elder80, double category, double late, double stated, double repeat,
			double again, double inCourt, double supplement, double withdrawal, double rating, double reopening,
			double review, double finalReview) {
	}

	/**
	 * The staff.
	 *
	 * @param forgets of tasks: are forgotten until the ladder reminds
	 * @param claimsFirst of tasks: are claimed long before they are done
	 * @param holidays days of leave a year
	 * @param spells how often somebody is ill in a year
	 * @param illDays for how long, about
	 * @param wakes how many remember at each step of the ladder
	 */
	record Staff(double forgets, double claimsFirst, int holidays, int spells, int illDays,
			Map<LadderStep, Double> wakes) {
	}

	/**
	 * How long a task takes.
	 *
	 * @param task id of the user task
	 * @param median half are done within so many hours of work
	 * @param spread how long the tail is
	 */
	record DutyTime(String task, double median, double spread) {
	}

	/** Reads the file. */
	static Habits read(ObjectMapper json) {
		try (InputStream file = new ClassPathResource("demo/year.json").getInputStream()) {
			return json.readValue(file, Habits.class);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** How long this task takes; every user task of every model must be listed. */
	DutyTime time(String task) {
		return duties.stream()
			.filter(each -> each.task().equals(task))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("demo/year.json does not say how long " + task + " takes"));
	}

}
