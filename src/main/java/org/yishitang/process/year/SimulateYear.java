package org.yishitang.process.year;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code bin/simulate-year}: plays a year, proves it, prints its report and ends: with 0, with 1 where the proof found
 * something, with 2 where there were matters before.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("yishitang.year.run")
class SimulateYear implements ApplicationRunner {

	private static final int NOT_EMPTY = 2;

	private final YearRun run;

	private final YearSettings settings;

	private final Judging judging;

	private final ReportWriter writer;

	private final ApplicationContext office;

	SimulateYear(YearRun run, YearSettings settings, Judging judging, ReportWriter writer, ApplicationContext office) {
		this.run = run;
		this.settings = settings;
		this.judging = judging;
		this.writer = writer;
		this.office = office;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		int code = play(new Screen());
		System.exit(SpringApplication.exit(office, () -> code));
	}

	private int play(Screen screen) {
		if (!judging.empty()) {
			screen.say("simulate-year: this home holds matters already; give --home an empty folder");
			return NOT_EMPTY;
		}
		Play play = run.play(settings.year(), screen);
		YearReport report = judging.report(play, screen.elapsed(), Screen.processor());
		writer.page(report, settings.locale()).forEach(screen::say);
		if (settings.report() != null) {
			writer.write(report, settings.report(), settings.locale());
		}
		return report.proof().holds() ? 0 : 1;
	}

}
