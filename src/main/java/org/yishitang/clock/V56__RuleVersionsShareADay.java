package org.yishitang.clock;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * V56: a limit may be corrected again with effect from the same day, so the day no longer tells its versions apart.
 * Written in Java because H2 and the MySQL family drop an index in different words.
 */
@Component
class V56__RuleVersionsShareADay extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		Connection database = context.getConnection();
		boolean h2 = database.getMetaData().getURL().startsWith("jdbc:h2:");
		try (Statement statement = database.createStatement()) {
			statement.execute("drop index ux_deadline_rule" + (h2 ? "" : " on deadline_rule"));
		}
	}

}
