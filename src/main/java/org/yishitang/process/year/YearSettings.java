package org.yishitang.process.year;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code bin/simulate-year}.
 *
 * @param run whether a year is to be played and the program to end after it
 * @param seed the same seed gives the same year
 * @param matters how many matters come in; the design column of the sizing gives 9,500
 * @param from first day; the year 2026 has its published notice
 * @param days how many days matters come in
 * @param runOut how many days the office goes on after that
 * @param hostile what is out of the ordinary
 * @param lateBy working days by which everything is late
 * @param report where the report is written, without its ending; null to print it only
 * @param language of the report, {@code zh} or {@code en}
 */
@ConfigurationProperties("yishitang.year")
record YearSettings(@DefaultValue("false") boolean run, @DefaultValue("7") long seed, @DefaultValue("9500") int matters,
		@DefaultValue("2026-01-01") LocalDate from, @DefaultValue("365") int days, @DefaultValue("120") int runOut,
		@DefaultValue("NONE") Hostility hostile, @DefaultValue("15") int lateBy, Path report,
		@DefaultValue("zh") String language) {

	Locale locale() {
		return Locale.forLanguageTag(language);
	}

	Year year() {
		return new Year(seed, matters, from, days, runOut, hostile, lateBy);
	}

}
