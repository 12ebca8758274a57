package org.yishitang.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes room for sealed values, which are longer than what they hold, and adds the blind indexes of names and phone
 * numbers. Can be run again after it was interrupted.
 */
@Component
class V901__RoomForSeals extends BaseJavaMigration {

	private static final List<String> COLUMNS = List.of("party.name", "party.phone", "party.address",
			"ledger_row.summary", "mediation_session.place", "mediation_session.present", "mediation_clause.how",
			"mediation_clause.proof", "mediation_paper.remark", "mediation_invitation.place", "invitation_answer.words",
			"performance.who", "performance.proof", "council_member.name", "council_member.phone",
			"council_member.building", "council_unavailable.reason", "council_topic.on_behalf_of",
			"council_topic.asker_phone", "sitting_entry.words", "sitting_entry.signed_by", "sitting_objection.words",
			"sitting_task.who", "sitting_task.what", "letter_service.witness", "letter_service.remark");

	@Override
	public boolean canExecuteInTransaction() {
		return false;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection database = context.getConnection();
		boolean h2 = database.getMetaData().getURL().startsWith("jdbc:h2:");
		try (Statement statement = database.createStatement()) {
			if (has(statement, "statistics", "index_name = 'ix_party_phone'", h2)) {
				statement.execute("drop index ix_party_phone" + (h2 ? "" : " on party"));
			}
			for (String column : COLUMNS) {
				widen(statement, column.substring(0, column.indexOf('.')), column.substring(column.indexOf('.') + 1), h2);
			}
			for (String column : List.of("phone_index", "name_index")) {
				if (!has(statement, "columns", "table_name = 'party' and column_name = '%s'".formatted(column), h2)) {
					statement.execute("alter table party add column %s varchar(32)".formatted(column));
				}
				String index = "ix_party_" + column;
				if (!has(statement, "statistics", "index_name = '%s'".formatted(index), h2)) {
					statement.execute("create index %s on party (%s, role)".formatted(index, column));
				}
			}
		}
	}

	private static void widen(Statement statement, String table, String column, boolean h2) throws SQLException {
		if (h2) {
			statement.execute("alter table %s alter column %s set data type varchar(40000)".formatted(table, column));
			return;
		}
		boolean optional = has(statement, "columns",
				"table_name = '%s' and column_name = '%s' and is_nullable = 'YES'".formatted(table, column), false);
		statement.execute(
				"alter table %s modify column %s text %s".formatted(table, column, optional ? "null" : "not null"));
	}

	private static boolean has(Statement statement, String view, String where, boolean h2) throws SQLException {
		String source = h2 && view.equals("statistics") ? "indexes" : view;
		String condition = h2 ? where.toUpperCase() : where;
		try (ResultSet found = statement.executeQuery("select count(*) from information_schema.%s where table_schema = %s and %s"
			.formatted(source, h2 ? "schema()" : "database()", condition))) {
			return found.next() && found.getInt(1) > 0;
		}
	}

}
