package org.yishitang.process.year;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The progress of a year: one line that is written over on a terminal, else one line a month. */
final class Screen implements YearRun.Watching {

	private static final int WIDTH = 30;

	private final PrintStream out;

	private final boolean terminal;

	private final long begun = System.nanoTime();

	Screen() {
		this(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
				System.console() != null);
	}

	Screen(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	@Override
	public void day(Play play, LocalDate day) {
		boolean last = !day.plusDays(1).isBefore(play.year().end());
		if (terminal || last || day.plusDays(1).getDayOfMonth() == 1) {
			out.print((terminal ? "\r" : "") + line(play, day, elapsed()) + (terminal && !last ? "" : "\n"));
			out.flush();
		}
	}

	/** A line of its own. */
	void say(String line) {
		out.println(line);
	}

	/** Seconds since the beginning. */
	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	/** Time that the processors have spent on this program, on a machine that others may use too. */
	static Duration processor() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
				? Duration.ofNanos(machine.getProcessCpuTime()) : Duration.ZERO;
	}

	/** The rest is reckoned by matters: most of the work follows them. */
	String line(Play play, LocalDate day, Duration elapsed) {
		Year year = play.year();
		long done = ChronoUnit.DAYS.between(year.first(), day) + 1;
		long whole = ChronoUnit.DAYS.between(year.first(), year.end());
		double share = 0.9 * play.matters() / Math.max(1, year.matters()) + 0.1 * done / whole;
		int filled = (int) Math.round(share * WIDTH);
		long left = share > 0.01 ? Math.round(elapsed.toSeconds() * (1 - share) / share) : 0;
		long timers = play.tally().all().entrySet().stream().filter(each -> each.getKey().startsWith("timer "))
			.mapToLong(java.util.Map.Entry::getValue)
			.sum();
		return "[%s%s] %s day %d/%d  matters %d/%d  open %d  timers %d  elapsed %s (%s of processor)  left %s".formatted(
				"#".repeat(filled), ".".repeat(WIDTH - filled), day, done, whole, play.matters(), year.matters(),
				play.open(), timers, clock(elapsed.toSeconds()), clock(processor().toSeconds()), clock(left));
	}

	static String clock(long seconds) {
		return "%d:%02d".formatted(seconds / 60, seconds % 60);
	}

}
