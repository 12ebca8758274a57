package org.yishitang.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database and the disk hold of personal data, and that keys can be replaced beside normal work. */
@OfficeTest
class SealingTests {

	@Autowired
	Parties parties;

	@Autowired
	CaseNotes notes;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Vault vault;

	@Autowired
	KeyRing ring;

	@Autowired
	KeyRotation rotation;

	@Autowired
	Resealing resealing;

	@Autowired
	SealedFiles files;

	@Autowired
	OfficeClock clock;

	@Value("${yishitang.home}")
	Path home;

	private String id;

	private String no;

	@BeforeEach
	void somebody() {
		finish();
		id = UUID.randomUUID().toString();
		no = "SEAL-" + id.substring(0, 8);
		parties.save(new Party(id, no, PartyRole.PETITIONER, 0, "欧阳𠮷野", "13855501234", "东苑小区12号楼二单元201室"));
	}

	/** Tests share the office: none finds a rotation that another began. */
	@AfterEach
	void finish() {
		if (rotation.underWay()) {
			clock.setTo(clock.instant().plus(Duration.ofMinutes(11)));
			rotation.goOn();
			rotation.goOn();
		}
	}

	@Test
	void theRowHoldsNothingReadableAndTheEntityEverything() {
		assertThat(column("name")).matches("~\\d+~[A-Za-z0-9_-]+");
		assertThat(List.of(column("name"), column("phone"), column("address")))
			.noneMatch(stored -> stored.contains("欧阳") || stored.contains("138") || stored.contains("201"));
		Party read = read();
		assertThat(read.name()).isEqualTo("欧阳𠮷野");
		assertThat(read.phone()).isEqualTo("13855501234");
		assertThat(read.address()).isEqualTo("东苑小区12号楼二单元201室");
	}

	@Test
	void readingAndWritingOtherRowsLeavesItAsItIs() {
		String before = column("name");
		transaction.executeWithoutResult(status -> {
			parties.save(new Party(UUID.randomUUID().toString(), no, PartyRole.PETITIONER, 1, "甲", null, null));
			entities.flush();
			read();
			entities.flush();
		});
		assertThat(column("name")).isEqualTo(before);
		assertThat(database.queryForObject("select max(version) from party where case_no = ?", Integer.class, no)).isZero();
	}

	@Test
	void aChangeIsSealedAnewAndKnownToTheSession() {
		transaction.executeWithoutResult(status -> {
			Party one = read();
			one.erase();
			entities.flush();
			assertThat(one.name()).isNull();
		});
		assertThat(column("name")).isNull();
		assertThat(column("phone_index")).isNull();
	}

	@Test
	void aValueCopiedFromAnotherRowOrColumnIsRefused() {
		String other = UUID.randomUUID().toString();
		parties.save(new Party(other, no, PartyRole.PETITIONER, 1, "别人", null, null));
		database.update("update party set name = (select name from (select name from party where id = ?) o) where id = ?",
				other, id);
		assertThatThrownBy(this::read).hasStackTraceContaining("The seal of party.name of " + id + " is broken");
		database.update("update party set name = phone where id = ?", id);
		assertThatThrownBy(this::read).hasStackTraceContaining("party.name of " + id);
		database.update("update party set name = '王五' where id = ?", id);
		assertThatThrownBy(this::read).hasStackTraceContaining("is not sealed");
		database.update("delete from party where case_no = ?", no);
	}

	@Test
	void somebodyIsFoundByNumberHoweverItIsTyped() {
		assertThat(parties.findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(
				vault.indexes(LookUp.PHONE, "+86 138 5550 1234"), PartyRole.PETITIONER)).extracting(Party::getId).contains(id);
	}

	@Test
	void keysAreReplacedBesideNormalWorkAndFormerOnesForgotten() throws Exception {
		String note = notes.keep(no, "a.b", "楼上漏水", "someone");
		String file = UUID.randomUUID().toString();
		files.keep(file, new byte[] { 4, 5, 6 });
		String before = column("name");
		int former = ring.current(Purpose.DATA).id();

		rotation.begin();
		rotation.begin();
		assertThat(ring.of(Purpose.DATA)).hasSize(2);
		assertThat(read().name()).isEqualTo("欧阳𠮷野");
		somebodyIsFoundByNumberHoweverItIsTyped();
		notes.keep(no, "a.b", "写在中间", "someone");

		rotation.goOn();
		assertThat(column("name")).isNotEqualTo(before).startsWith("~" + ring.current(Purpose.DATA).id() + "~");
		assertThat(resealing.walk(false)).isZero();
		assertThat(rotation.underWay()).as("another node may still write with the former key").isTrue();
		clock.setTo(clock.instant().plus(Duration.ofMinutes(11)));
		rotation.goOn();
		assertThat(rotation.underWay()).isFalse();
		assertThat(database.queryForList("select id from vault_key", Integer.class)).doesNotContain(former);
		assertThat(read().phone()).isEqualTo("13855501234");
		assertThat(notes.text(note)).contains("楼上漏水");
		assertThat(files.read(file)).containsExactly(4, 5, 6);
		somebodyIsFoundByNumberHoweverItIsTyped();
	}

	@Test
	void aWalkThatWasStoppedGoesOnWithTheRest() {
		rotation.begin();
		SealedColumns party = resealing.tables().stream().filter(each -> each.table().equals("party")).findFirst().orElseThrow();
		assertThat(party.columns()).hasSize(3);
		resealing.walk(false);
		String done = column("name");
		String rest = UUID.randomUUID().toString();
		Cell at = new Cell("party", "name", rest);
		parties.save(new Party(rest, no, PartyRole.RESPONDENT, 0, "后来的人", null, null));
		String old = "~" + ring.of(Purpose.DATA).get(1).id() + "~" + Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ring.of(Purpose.DATA).get(1).seal("后来的人".getBytes(StandardCharsets.UTF_8), at));
		database.update("update party set name = ?, name_index = null where id = ?", old, rest);
		assertThat(resealing.walk(false)).as("only what is left").isEqualTo(1);
		assertThat(column("name")).isEqualTo(done);
		assertThat(database.queryForObject("select name_index from party where id = ?", String.class, rest))
			.isEqualTo(vault.index(LookUp.NAME, "后来的人"));
	}

	@Test
	void aDatabaseFromBeforeTheSealsIsSealedOnceAtTheStart() throws Exception {
		database.update("update party set name = '欧阳𠮷野', phone = '13855501234', phone_index = null where id = ?", id);
		String file = UUID.randomUUID().toString();
		Files.createDirectories(home.resolve("uploads"));
		Files.write(home.resolve("uploads").resolve(file), new byte[] { 9, 9 });
		assertThat(resealing.walk(true)).isEqualTo(2);
		assertThat(column("name")).startsWith("~");
		assertThat(read().name()).isEqualTo("欧阳𠮷野");
		assertThat(files.read(file)).containsExactly(9, 9);
		somebodyIsFoundByNumberHoweverItIsTyped();
		assertThat(database.queryForObject("select count(*) from vault_progress where task = 'seal-what-is-plain'",
				Integer.class)).isOne();
	}

	private Party read() {
		return transaction.execute(status -> {
			entities.clear();
			return parties.findByCaseNoOrderByRoleAscPositionAsc(no).stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
		});
	}

	private String column(String name) {
		return database.queryForObject("select %s from party where id = ?".formatted(name), String.class, id);
	}

}
