package org.yishitang;

import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Tag("database")
class WorkingRightsTests {

	String schema = "rights_" + UUID.randomUUID().toString().replace("-", "");

	JdbcTemplate working;

	@BeforeEach
	void migratedByOneAccountForAnother() {
		assumeTrue(TestDatabase.mysqlFamily(), "H2 has one account");
		JdbcTemplate root = account(TestDatabase.user(), TestDatabase.password());
		root.execute("create or replace user building@'%'");
		root.execute("create or replace user working@'%'");
		root.execute("grant all privileges on %s.* to building@'%%' with grant option".formatted(schema));
		root.execute("create table audit_entry (id int primary key)");
		root.execute("create table petition (id int primary key)");
		Flyway.configure()
			.dataSource(TestDatabase.url(schema), "building", "")
			.locations("classpath:db/none")
			.failOnMissingLocations(false)
			.baselineOnMigrate(true)
			.callbacks(new WorkingRights("building", "working", "%"))
			.load()
			.migrate();
		working = account("working", "");
	}

	@Test
	void theWorkingAccountWorks() {
		working.update("insert into petition values (1)");
		working.update("update petition set id = 2");
		working.update("delete from petition");
		working.update("insert into audit_entry values (1)");
		assertThat(working.queryForObject("select count(*) from audit_entry", Integer.class)).isOne();
	}

	@Test
	void itChangesNeitherAuditNorSchemaNorHistory() {
		refused("update audit_entry set id = 2");
		refused("delete from audit_entry");
		refused("truncate table audit_entry");
		refused("drop table petition");
		refused("create table another (id int)");
		refused("delete from flyway_schema_history");
	}

	private void refused(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> working.execute(sql))
			.havingRootCause()
			.withMessageContaining("denied");
	}

	private JdbcTemplate account(String name, String password) {
		return new JdbcTemplate(new DriverManagerDataSource(TestDatabase.url(schema), name, password));
	}

}
