package org.yishitang.process;

import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yishitang.TestDatabase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Tag("database")
class EngineSchemaTests {

	DriverManagerDataSource database;

	JdbcTemplate rows;

	@BeforeEach
	void anEmptySchema() {
		database = new DriverManagerDataSource(
				TestDatabase.url("schema_" + UUID.randomUUID().toString().replace("-", "")), TestDatabase.user(), TestDatabase.password());
		rows = new JdbcTemplate(database);
	}

	@Test
	void anotherRunAddsWhatACrashedOneDidNotReach() {
		migrate("10");
		List<String> whole = contents();
		rows.execute("alter table ACT_RU_TASK drop constraint ACT_FK_TASK_EXE");
		rows.execute("drop index ACT_IDX_TASK_OWNER" + (TestDatabase.mysqlFamily() ? " on ACT_RU_TASK" : ""));
		rows.execute("drop table ACT_HI_DETAIL");
		rows.execute("drop table ACT_HI_DEC_OUT");
		rows.update("delete from ACT_GE_PROPERTY where NAME_ = 'next.dbid'");
		forgetTheRun();

		migrate("10");

		assertThat(contents()).isEqualTo(whole);
		assertThat(rows.queryForObject("select count(*) from ACT_GE_PROPERTY where NAME_ = 'next.dbid'", Integer.class))
			.isOne();
	}

	@Test
	void anotherRunOverAWholeSchemaChangesNothing() {
		migrate("10");
		List<String> whole = contents();
		forgetTheRun();

		migrate("10");

		assertThat(contents()).isEqualTo(whole);
	}

	@Test
	void allOfTheEngineIsThere() {
		migrate("10");

		assertThat(rows.queryForList("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = lower(schema())""", String.class))
			.contains("act_ru_execution", "act_ru_job", "act_hi_procinst", "act_id_user", "act_re_case_def",
					"act_re_decision_def", "act_hi_decinst", "act_ru_case_execution", "petition", "party");
		assertThat(rows.queryForObject("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'schema.version'",
				String.class)).isEqualTo("fox");
	}

	@Test
	void everyWordOfTheLanguageFits() {
		assumeTrue(TestDatabase.mysqlFamily(), "H2 knows no character sets");
		migrate("latest");

		assertThat(rows.queryForList("""
				select concat(table_name, '.', column_name, ' ', collation_name) from information_schema.columns
				where table_schema = database() and character_set_name is not null
				and collation_name <> 'utf8mb4_bin' and table_name <> 'flyway_schema_history'""", String.class))
			.isEmpty();
	}

	private void migrate(String target) {
		Flyway.configure()
			.dataSource(database)
			.javaMigrations(new V1__EngineSchema())
			.locations("classpath:db/migration")
			.target(target)
			.load()
			.migrate();
	}

	/** As after a crash in V1: its tables may stand, its line in the history does not, nor anything after it. */
	private void forgetTheRun() {
		rows.queryForList("""
				select table_name from information_schema.tables where lower(table_schema) = lower(schema())
				and lower(table_name) not like 'act\\_%' and lower(table_name) not like 'flyway%'""", String.class)
			.forEach(table -> rows.execute("drop table " + quoted(table)));
		rows.update("delete from %s where %s = '1' or %s is not null".formatted(quoted("flyway_schema_history"),
				quoted("version"), quoted("version")));
	}

	private String quoted(String name) {
		return TestDatabase.mysqlFamily() ? "`" + name + "`" : "\"" + name + "\"";
	}

	private List<String> contents() {
		String indexes = TestDatabase.mysqlFamily()
				? "select distinct concat(table_name, ' ', index_name) from information_schema.statistics "
						+ "where table_schema = database()"
				: "select table_name || ' ' || index_name from information_schema.indexes "
						+ "where index_name like 'ACT_IDX%'";
		String constraints = "select constraint_name from information_schema.table_constraints "
				+ "where lower(constraint_schema) = lower(schema()) and constraint_type = 'FOREIGN KEY'";
		return rows.queryForList(indexes + " union all " + constraints + " order by 1", String.class);
	}

}
