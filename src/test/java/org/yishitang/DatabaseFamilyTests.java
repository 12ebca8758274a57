package org.yishitang;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import javax.sql.DataSource;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The office on a server as it is installed, beside an engine of somebody else. */
@OfficeTest(demo = false, properties = "yishitang.number-prefix=FAMILY")
class DatabaseFamilyTests {

	static final String FOREIGN = "foreign_engine_" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	DataSource database;

	@Autowired
	JdbcTemplate rows;

	@Autowired
	Petitions petitions;

	@Autowired
	Parties parties;

	@Autowired
	RepositoryService models;

	@Autowired
	RuntimeService instances;

	@BeforeAll
	static void anotherEngineOnTheSameServer() {
		JdbcTemplate foreign = new JdbcTemplate(
				new DriverManagerDataSource(TestDatabase.url(FOREIGN), TestDatabase.user(), TestDatabase.password()));
		foreign.execute("create table ACT_GE_PROPERTY (NAME_ varchar(64) primary key, VALUE_ varchar(300), REV_ int)");
		foreign.update("insert into ACT_GE_PROPERTY values ('schema.version', '7.10.0', 1)");
		foreign.execute("create table ACT_RU_EXECUTION (ID_ varchar(64) primary key)");
	}

	@Test
	void startsBesideAnEngineOfSomebodyElse() throws Exception {
		assumeTrue(TestDatabase.mysqlFamily(), "H2 has one schema");
		assertThat(rows.queryForList("""
				select table_schema from information_schema.tables
				where table_name = 'ACT_RU_EXECUTION'""", String.class)).contains(FOREIGN).hasSizeGreaterThan(1);
		try (var connection = database.getConnection();
				var tables = connection.getMetaData().getTables(null, null, "ACT_RU_EXECUTION", null)) {
			assertThat(tables.next()).isTrue();
			assertThat(tables.getString("TABLE_CAT")).isEqualTo(connection.getCatalog());
			assertThat(tables.next()).isFalse();
		}
	}

	@Test
	void worksInReadCommittedOnAServerWithDefaults() throws Exception {
		try (var connection = database.getConnection()) {
			assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
		}
		assumeTrue(TestDatabase.mysqlFamily(), "H2 is read committed by default");
		assertThat(rows.queryForObject("select @@global.tx_isolation", String.class)).isEqualTo("REPEATABLE-READ");
	}

	@Test
	void namesOfRareCharactersComeBackAsTheyWere() {
		String no = "FAMILY-NAMES";
		String name = "𠮷野𬍛·阿不都热合曼·买买提依明江·吐尔逊古丽😀尾";
		String id = UUID.randomUUID().toString();
		parties.save(new Party(id, no, PartyRole.PETITIONER, 0, name, "138", "𬍛园1号楼"));

		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no)).singleElement()
			.satisfies((party) -> assertThat(party.name()).isEqualTo(name))
			.satisfies((party) -> assertThat(party.address()).isEqualTo("𬍛园1号楼"));
	}

	@Test
	void theEngineKeepsRareCharactersToo() {
		models.createDeployment()
			.addModelInstance("rare.bpmn",
					Bpmn.createExecutableProcess("rare")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.userTask("rare-task")
						.name("𬍛·")
						.endEvent()
						.done())
			.deploy();
		var instance = instances.startProcessInstanceByKey("rare", "𠮷野·𬍛");

		assertThat(instances.createProcessInstanceQuery().processInstanceBusinessKey("𠮷野·𬍛").count()).isOne();
		assertThat(instances.getActiveActivityIds(instance.getId())).containsExactly("rare-task");
	}

	@Test
	void datesAndMomentsComeBackAndAreStoredInUtc() {
		Instant received = Instant.parse("2026-11-23T16:30:00.123Z");
		Petition petition = new Petition("FAMILY-DATES", Channel.WEB, received, received, "petitioner", "水");
		petition.decided(Outcome.SUPPORT, LocalDate.of(2026, 12, 1));
		petitions.save(petition);

		Petition read = petitions.get("FAMILY-DATES");
		assertThat(read.receivedAt()).isEqualTo(received);
		assertThat(read.carryOutBy()).isEqualTo("2026-12-01");
		assumeTrue(TestDatabase.mysqlFamily(), "H2 keeps moments in the zone of the machine");
		assertThat(rows.queryForObject(
				"select concat(received_at, ' ', carry_out_by) from petition where no = 'FAMILY-DATES'", String.class))
			.isEqualTo("2026-11-23 16:30:00.123 2026-12-01");
	}

}
