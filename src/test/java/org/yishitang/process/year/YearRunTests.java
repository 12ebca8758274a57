package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.OfficeTest;

@OfficeTest(properties = "yishitang.demo-matters=false")
class YearRunTests {

	@Autowired
	YearRun run;

	@Test
	void measure() {
		int matters = Integer.getInteger("year.matters", 100);
		long begun = System.nanoTime();
		long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Play play = run.play(Year.of(7, matters, LocalDate.of(2026, 1, 1), 365, 60), (p, day) -> {
		});
		long cpuNow = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		System.out.println("YEAR wall ms " + (System.nanoTime() - begun) / 1_000_000 + " cpu ms " + (cpuNow - cpu) / 1_000_000
				+ " ring " + play.ring().size() + " open " + play.open());
		play.tally().all().forEach((what, count) -> System.out.println("YEAR " + what + " = " + count));
		assertThat(play.matters()).isEqualTo(matters);
	}

}
