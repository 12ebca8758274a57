package org.yishitang.clock;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.tyme.holiday.LegalHoliday;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** V51: the days off and shifted working days of the years whose notice was known when this was written. */
@Component
class V51__PublishedHolidays extends BaseJavaMigration {

	static final List<Integer> YEARS = List.of(2025, 2026);

	@Override
	public void migrate(Context context) throws SQLException {
		try (PreparedStatement days = context.getConnection()
			.prepareStatement("insert into work_calendar (calendar_day, version, working, name, source)"
					+ " values (?, 0, ?, ?, ?)");
				PreparedStatement years = context.getConnection()
					.prepareStatement("insert into calendar_year (calendar_year, version, notice, entered_at)"
							+ " values (?, 0, ?, ?)")) {
			for (int year : YEARS) {
				String notice = "国务院办公厅关于%d年部分节假日安排的通知".formatted(year);
				addYear(years, year, notice);
				for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
					addDay(days, day, notice);
				}
			}
		}
	}

	private static void addYear(PreparedStatement insert, int year, String notice) throws SQLException {
		insert.setInt(1, year);
		insert.setString(2, notice);
		insert.setTimestamp(3, Timestamp.valueOf(LocalDateTime.of(year - 1, 11, 30, 0, 0)));
		insert.executeUpdate();
	}

	private static void addDay(PreparedStatement insert, LocalDate day, String notice) throws SQLException {
		LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
		if (holiday != null) {
			insert.setDate(1, Date.valueOf(day));
			insert.setBoolean(2, holiday.isWork());
			insert.setString(3, holiday.getName());
			insert.setString(4, notice);
			insert.executeUpdate();
		}
	}

}
