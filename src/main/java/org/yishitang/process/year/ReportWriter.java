package org.yishitang.process.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Figure;
import org.yishitang.process.year.proof.Figures;
import org.yishitang.process.year.proof.Violation;

/** Puts the report of a year into words and files: a page to read and the same as JSON. */
@Component
class ReportWriter {

	/** So many violations are listed; all are counted, and all are in the JSON. */
	private static final int LISTED = 200;

	private final MessageSource words;

	private final ObjectMapper json;

	ReportWriter(MessageSource words, ObjectMapper json) {
		this.words = words;
		this.json = json;
	}

	/** The report as Markdown. */
	List<String> page(YearReport report, Locale locale) {
		Year year = report.year();
		List<String> page = new ArrayList<>();
		page.add("# " + word(locale, "title"));
		page.add("");
		page.add(word(locale, "settings", Long.toString(year.seed()), Integer.toString(year.matters()),
				year.first().toString(), Integer.toString(year.days()), Integer.toString(year.runOut()),
				year.hostility().name()));
		page.add("");
		page.add(word(locale, "came", report.matters(), report.open(), Screen.clock(report.took().toSeconds()),
				Screen.clock(report.processor().toSeconds())));
		figures(page, report.figures(), locale);
		proof(page, report, locale);
		page.add("");
		page.add("## " + word(locale, "tally"));
		page.add("");
		page.add("| | |");
		page.add("| --- | ---: |");
		report.tally().forEach((what, count) -> page.add("| %s | %d |".formatted(what, count)));
		return page;
	}

	private void figures(List<String> page, Figures figures, Locale locale) {
		page.add("");
		page.add("## " + word(locale, "figures"));
		page.add("");
		page.add("| | %s | %s | %s | %s |".formatted(word(locale, "figure"), word(locale, "numerator"),
				word(locale, "denominator"), word(locale, "share")));
		page.add("| --- | --- | ---: | ---: | ---: |");
		for (Figure figure : figures.shares()) {
			page.add("| %s | %s | %d | %d | %s |".formatted(figure.code(), word(locale, "figure." + figure.code()),
					figure.numerator(), figure.denominator(), figure.share()));
		}
		page.add("| M10 | %s | | %d | %s |".formatted(word(locale, "figure.M10"), figures.days().size(),
				word(locale, "days", days(figures.average()), days(figures.within(50)), days(figures.within(90)))));
		page.add("");
		page.add(word(locale, "few"));
	}

	private void proof(List<String> page, YearReport report, Locale locale) {
		page.add("");
		page.add("## " + word(locale, "proof"));
		page.add("");
		page.add(word(locale, report.proof().holds() ? "holds" : "broken", report.proof().violations().size()));
		page.add("");
		page.add("| | %s | %s | %s |".formatted(word(locale, "rule"), word(locale, "looked"), word(locale, "violations")));
		page.add("| --- | --- | ---: | ---: |");
		report.proof()
			.looked()
			.forEach((rule, looked) -> page.add("| `%s` | %s | %d | %d |".formatted(rule, word(locale, "rule." + rule),
					looked, report.proof().of(rule))));
		if (!report.proof().holds()) {
			page.add("");
			report.proof().violations().stream().limit(LISTED).map(Violation::toString).forEach(each -> page.add("- " + each));
		}
	}

	private static String days(Double days) {
		return days == null ? "–" : String.format(Locale.ROOT, "%.1f", days);
	}

	private String word(Locale locale, String key, Object... values) {
		return words.getMessage("process.year." + key, values, locale);
	}

	/** Writes both files, {@code <path>.md} and {@code <path>.json}. */
	void write(YearReport report, Path path, Locale locale) {
		Path whole = path.toAbsolutePath();
		try {
			Files.createDirectories(whole.getParent());
			Files.write(whole.resolveSibling(whole.getFileName() + ".md"), page(report, locale));
			json.writer(SerializationFeature.INDENT_OUTPUT)
				.writeValue(whole.resolveSibling(whole.getFileName() + ".json").toFile(), data(report));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** The report as data: the same seed gives the same, but for the time it took. */
	Map<String, Object> data(YearReport report) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("year", report.year());
		data.put("matters", report.matters());
		data.put("open", report.open());
		data.put("seconds", report.took().toSeconds());
		data.put("processorSeconds", report.processor().toSeconds());
		data.put("figures", report.figures().shares());
		Map<String, Object> days = new LinkedHashMap<>();
		days.put("answered", report.figures().days().size());
		days.put("average", report.figures().average());
		days.put("median", report.figures().within(50));
		days.put("p90", report.figures().within(90));
		data.put("M10", days);
		data.put("looked", report.proof().looked());
		data.put("violations", report.proof().violations());
		data.put("tally", report.tally());
		return data;
	}

}
