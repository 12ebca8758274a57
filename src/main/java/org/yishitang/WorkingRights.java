package org.yishitang;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where one account migrates and another one works (MySQL), gives the working account its rights table by table after
 * each migration: it never changes the schema, and tables named {@code audit…} it may only read and add to.
 */
@Component
@ConditionalOnProperty("spring.flyway.user")
class WorkingRights extends BaseCallback {

	private static final String APPEND_ONLY = "audit";

	private static final String HISTORY = "flyway_schema_history";

	private final String migrating;

	private final String working;

	private final String host;

	WorkingRights(@Value("${spring.flyway.user}") String migrating,
			@Value("${spring.datasource.username}") String working, @Value("${yishitang.working-host:%}") String host) {
		this.migrating = migrating;
		this.working = working;
		this.host = host;
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_MIGRATE && !working.equals(migrating);
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			grant(context.getConnection());
		}
		catch (SQLException problem) {
			throw new IllegalStateException("The account '%s' could not be given its rights by '%s'".formatted(working,
					migrating), problem);
		}
	}

	private void grant(Connection database) throws SQLException {
		if (!database.getMetaData().getURL().startsWith("jdbc:mysql:")) {
			return;
		}
		String account = "%s@%s".formatted(quoted(working), quoted(host));
		try (Statement statement = database.createStatement()) {
			for (String table : tables(database)) {
				statement.execute("grant %s on %s.%s to %s".formatted(rights(table), name(database.getCatalog()),
						name(table), account));
			}
		}
	}

	private static String rights(String table) {
		if (table.equals(HISTORY)) {
			return "select";
		}
		return table.startsWith(APPEND_ONLY) ? "select, insert" : "select, insert, update, delete";
	}

	private static List<String> tables(Connection database) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (PreparedStatement query = database
			.prepareStatement("select table_name from information_schema.tables where table_schema = database()");
				ResultSet rows = query.executeQuery()) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
	}

	private static String name(String text) {
		return "`" + text.replace("`", "``") + "`";
	}

}
