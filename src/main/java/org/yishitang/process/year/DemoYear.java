package org.yishitang.process.year;

import java.time.Instant;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.yishitang.process.demo.Stage;

/**
 * {@code YISHITANG_DEMO=year}: fills an empty demo office with a year that ends now, instead of the told stories. A
 * filling that is cut short begins anew at the next start.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@ConditionalOnProperty(name = "yishitang.demo", havingValue = "year")
class DemoYear implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoYear.class);

	private static final int DAYS = 365;

	private final YearRun run;

	private final Judging judging;

	private final Stage stage;

	private final Filling filling;

	private final DemoYearSettings.Progress progress;

	DemoYear(YearRun run, Judging judging, Stage stage, Filling filling, DemoYearSettings.Progress progress) {
		this.run = run;
		this.judging = judging;
		this.stage = stage;
		this.filling = filling;
		this.progress = progress;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			if (judging.empty() && progress.matters() > 0) {
				fill(stage.now());
			}
		}
		finally {
			progress.end();
		}
	}

	private void fill(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, stage.zone());
		Year year = Year.of(today.getYear(), progress.matters(), today.minusDays(DAYS - 1L), DAYS, 0);
		log.info("The demo office is being filled with a year of {} matters", year.matters());
		filling.begin();
		stage.alone(() -> run.play(year, now, this::told));
		filling.end();
		log.info("The demo office has a year of {} matters", progress.filled());
	}

	private void told(Play play, LocalDate day) {
		progress.filled(play.matters());
		if (day.plusDays(1).getDayOfMonth() == 1) {
			log.info("The demo year has come to {}: {} of {} matters", day, play.matters(), play.year().matters());
		}
	}

}
