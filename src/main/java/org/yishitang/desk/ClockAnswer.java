package org.yishitang.desk;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.yishitang.clock.DueDate;
import org.yishitang.clock.TimeUnitKind;

/** A counted limit; dates, or date-times in the office's zone for limits in hours. */
@Schema(requiredProperties = { "rule", "from", "dueLegal", "dueTarget", "unit", "basis", "calendarCovered" })
record ClockAnswer(@Schema(example = "DL-06") String rule, @Schema(example = "2026-08-02") String from,
		@Schema(example = "2026-10-08", description = "last lawful day or moment") String dueLegal,
		@Schema(example = "2026-09-30", description = "the office's own aim") String dueTarget,
		TimeUnitKind unit,
		@Schema(example = "《信访工作条例》第三十四条", description = "law and article") String basis,
		@Schema(description = "false: a year without a published notice was counted, the date is provisional")
		boolean calendarCovered) {

	static ClockAnswer of(DueDate due, boolean dateOnly) {
		boolean fromDay = dateOnly && !due.unit().aroundTheClock();
		return new ClockAnswer(due.rule().code(), text(fromDay ? due.from().toLocalDate() : due.from()),
				text(due.dueLegal()), text(due.dueTarget()), due.unit(), due.basis(), due.calendarCovered());
	}

	private static String text(Temporal due) {
		return due instanceof LocalDateTime moment ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment)
				: due.toString();
	}

}
