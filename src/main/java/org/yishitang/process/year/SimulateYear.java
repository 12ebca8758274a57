package org.yishitang.process.year;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Proof;
import org.yishitang.process.year.proof.Result;

/** {@code bin/simulate-year}: plays a year, proves it, prints its figures and ends; 1 where the proof found something. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("yishitang.year.run")
class SimulateYear implements ApplicationRunner {

	private final YearRun run;

	private final YearSettings settings;

	private final Proof proof;

	private final ApplicationContext office;

	SimulateYear(YearRun run, YearSettings settings, Proof proof, ApplicationContext office) {
		this.run = run;
		this.proof = proof;
		this.settings = settings;
		this.office = office;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Screen screen = new Screen();
		Play play = run.play(settings.year(), screen);
		play.tally().all().forEach((what, count) -> screen.say("%-60s %d".formatted(what, count)));
		Result result = proof.look();
		result.looked().forEach((rule, count) -> screen.say("%-40s %d looked at, %d violations".formatted(rule, count,
				result.of(rule))));
		result.violations().stream().limit(200).forEach(each -> screen.say(each.toString()));
		System.exit(SpringApplication.exit(office, () -> result.holds() ? 0 : 1));
	}

}
