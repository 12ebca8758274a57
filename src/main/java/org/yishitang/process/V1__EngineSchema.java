package org.yishitang.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * V1: the engine's own tables, from the scripts in the engine's jar for the database at hand, as utf8mb4.
 * DDL is not transactional on MySQL, so what an interrupted run left behind is skipped and the rest is added.
 */
class V1__EngineSchema extends BaseJavaMigration {

	private static final String ENGINE_LINE = "7.24.";

	private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	/** Vendor codes for: table, column, index, constraint or row is there already (MySQL family, then H2). */
	private static final Set<Integer> ALREADY_THERE = Set.of(1050, 1060, 1061, 1062, 1826, 42101, 42111, 90045,
			23505);

	private static final Pattern THREE_BYTE_CHARSET = Pattern
		.compile("DEFAULT\\s+CHARSET=utf8\\s+COLLATE\\s+utf8_bin", Pattern.CASE_INSENSITIVE);

	V1__EngineSchema() {
		String version = ProcessEngine.class.getPackage().getImplementationVersion();
		if (version == null || !version.startsWith(ENGINE_LINE)) {
			throw new IllegalStateException("V1 creates the tables of engine %sx, but the class path holds %s"
				.formatted(ENGINE_LINE, version));
		}
	}

	@Override
	public boolean canExecuteInTransaction() {
		return false;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		String family = family(connection.getMetaData());
		try (Statement statement = connection.createStatement()) {
			if (!family.equals("h2")) {
				statement.execute("alter database character set utf8mb4 collate utf8mb4_bin");
			}
			for (String script : SCRIPTS) {
				for (String sql : statements(family, script)) {
					run(statement, sql);
				}
			}
		}
	}

	private static String family(DatabaseMetaData database) throws SQLException {
		String name = database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
		if (name.contains("H2")) {
			return "h2";
		}
		return "mysql";
	}

	private static List<String> statements(String family, String script) throws IOException {
		String path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(family, script);
		String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?m)^\\s*--.*$", "");
		String wide = THREE_BYTE_CHARSET.matcher(text).replaceAll("DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin");
		return List.of(StringUtils.tokenizeToStringArray(wide, ";"));
	}

	private static void run(Statement statement, String sql) throws SQLException {
		try {
			statement.execute(sql);
		}
		catch (SQLException problem) {
			if (!alreadyThere(problem)) {
				throw problem;
			}
		}
	}

	/** MariaDB says 1005 for any foreign key that fails; errno 121 is the one that exists already. */
	private static boolean alreadyThere(SQLException problem) {
		boolean sameKey = problem.getErrorCode() == 1005 && String.valueOf(problem.getMessage()).contains("errno: 121");
		return sameKey || ALREADY_THERE.contains(problem.getErrorCode());
	}

}
