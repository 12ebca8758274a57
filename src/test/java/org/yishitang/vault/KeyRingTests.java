package org.yishitang.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyRingTests {

	private static final String ONE = key(1);

	private static final String OTHER = key(2);

	private static final Cell AT = new Cell("party", "name", "7");

	@TempDir
	Path home;

	private JdbcTemplate database;

	@BeforeEach
	void emptyDatabase() {
		DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V900__vault.sql")).execute(source);
		database = new JdbcTemplate(source);
	}

	@ParameterizedTest
	@EnumSource
	void aSecondStartOpensWhatTheFirstSealed(Suite suite) throws Exception {
		Vault first = new Vault(ring(ONE, "", suite));
		String sealed = first.seal("李淑兰", AT);
		assertThat(sealed).startsWith("~").doesNotContain("李");
		Vault second = new Vault(ring(ONE, "", suite));
		assertThat(second.open(sealed, AT)).isEqualTo("李淑兰");
		assertThat(second.index(LookUp.NAME, "李淑兰")).isEqualTo(first.index(LookUp.NAME, "李淑兰"));
		assertThat(second.open(second.seal(new byte[] { 1, 2 }, AT), AT)).containsExactly(1, 2);
	}

	@Test
	void whatWasSealedBySmIsOpenedAfterTheSuiteWasChanged() throws Exception {
		String sealed = new Vault(ring(ONE, "", Suite.SM)).seal("李淑兰", AT);
		assertThat(new Vault(ring(ONE, "", Suite.AES)).open(sealed, AT)).isEqualTo("李淑兰");
	}

	@Test
	void twoNodesThatStartAtOnceUseTheSameKeys() throws Exception {
		List<CompletableFuture<KeyRing>> nodes = IntStream.range(0, 6)
			.mapToObj(node -> CompletableFuture.supplyAsync(() -> ring(ONE, "", Suite.AES)))
			.toList();
		String sealed = new Vault(nodes.get(0).get()).seal("李淑兰", AT);
		for (CompletableFuture<KeyRing> node : nodes) {
			assertThat(new Vault(node.get()).open(sealed, AT)).isEqualTo("李淑兰");
			assertThat(node.get().proof("code", "A")).isEqualTo(nodes.get(0).get().proof("code", "A"));
		}
		assertThat(database.queryForObject("select count(*) from vault_key", Integer.class))
			.isEqualTo(Purpose.values().length);
	}

	@Test
	void aNewRootTakesOverFromTheFormerAndCodesStay() throws Exception {
		KeyRing before = ring(ONE, "", Suite.AES);
		String sealed = new Vault(before).seal("李淑兰", AT);
		KeyRing during = ring(OTHER, ONE, Suite.AES);
		assertThat(new Vault(during).open(sealed, AT)).isEqualTo("李淑兰");
		KeyRing after = ring(OTHER, "", Suite.AES);
		assertThat(new Vault(after).open(sealed, AT)).isEqualTo("李淑兰");
		assertThat(after.proof("code", "A")).isEqualTo(before.proof("code", "A"));
		assertThatThrownBy(() -> ring(ONE, "", Suite.AES)).isInstanceOf(SealBroken.class)
			.hasMessageContaining("YISHITANG_FORMER_KEY");
	}

	@Test
	void aKeyChangedInTheDatabaseIsNoticed() {
		ring(ONE, "", Suite.AES);
		database.update("update vault_key set wrapped = (select wrapped from vault_key where id = 4) where id = 3");
		assertThatThrownBy(() -> ring(ONE, "", Suite.AES)).isInstanceOf(SealBroken.class).hasMessageContaining("Key 3");
	}

	@Test
	void aNodeLearnsKeysThatAnotherMadeAndForgetsThoseRetired() {
		KeyRing one = ring(ONE, "", Suite.AES);
		KeyRing other = ring(ONE, "", Suite.AES);
		String old = new Vault(one).seal("李淑兰", AT);
		one.renew(Purpose.DATA);
		String fresh = new Vault(one).seal("李淑兰", AT);
		assertThat(new Vault(other).open(fresh, AT)).isEqualTo("李淑兰");
		assertThat(new Vault(one).open(old, AT)).isEqualTo("李淑兰");
		one.retire(Purpose.DATA);
		assertThatThrownBy(() -> new Vault(one).open(old, AT)).isInstanceOf(SealBroken.class).hasMessageContaining("gone");
	}

	@Test
	void plainWordsAreRefused() {
		Vault vault = new Vault(ring(ONE, "", Suite.AES));
		assertThatThrownBy(() -> vault.open("李淑兰", AT)).isInstanceOf(SealBroken.class)
			.hasMessageContaining("party.name of 7")
			.hasMessageNotContaining("李淑兰");
		assertThatThrownBy(() -> vault.open("plain".getBytes(), AT)).isInstanceOf(SealBroken.class);
	}

	@Test
	void numbersAndNamesAreFoundHoweverTheyAreTyped() {
		Vault vault = new Vault(ring(ONE, "", Suite.AES));
		assertThat(List.of("13812345678", "138 1234 5678", "+86-138-1234-5678", "１３８１２３４５６７８"))
			.allMatch(typed -> vault.index(LookUp.PHONE, typed).equals(vault.index(LookUp.PHONE, "13812345678")));
		assertThat(vault.index(LookUp.NAME, "阿依古丽·买买提")).isEqualTo(vault.index(LookUp.NAME, " 阿依古丽•买买提"));
		assertThat(vault.index(LookUp.NAME, "13812345678")).isNotEqualTo(vault.index(LookUp.PHONE, "13812345678"));
		assertThat(vault.index(LookUp.PHONE, "没有电话")).isNull();
		assertThat(vault.indexes(LookUp.PHONE, null)).isEmpty();
	}

	@Test
	void theDemoMakesItsRootItselfForItsOwnerOnly() throws Exception {
		new RootKeys("", "", "", home, Suite.AES);
		Path file = home.resolve("keys/query-code.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		String kept = Files.readString(file);
		assertThat(new RootKeys("", "", "", home, Suite.AES).currentId())
			.isEqualTo(new RootKeys(kept, "", "", home, Suite.AES).currentId())
			.isEqualTo(new RootKeys("", file.toString(), "", home, Suite.AES).currentId());
		assertThatThrownBy(() -> new RootKeys("c2hvcnQ=", "", "", home, Suite.AES)).hasMessageContaining("32 bytes");
	}

	private KeyRing ring(String root, String former, Suite suite) {
		try {
			return new KeyRing(database, new RootKeys(root, "", former, home, suite), Clock.systemUTC());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static String key(int fill) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) fill);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
