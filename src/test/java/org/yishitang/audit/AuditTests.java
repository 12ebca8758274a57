package org.yishitang.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The log as an auditor finds it after somebody with the database in hand was there. */
@OfficeTest
class AuditTests {

	@Autowired
	AuditLog log;

	@Autowired
	Chain chain;

	@Autowired
	Verifying verifying;

	@Autowired
	SigningHeads heads;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	OfficeClock clock;

	@Value("${yishitang.home}")
	Path home;

	private List<Long> mine;

	@BeforeEach
	void tenLines() {
		IntStream.range(0, 10).forEach(at -> log.write("officer", Deed.inCase("look.person", "LF-XF-2026-00000" + at, null)
			.because("CONTACT")
			.with("甲 𠮷 " + at)));
		chain.join(true);
		mine = database.queryForList("select id from audit_entry order by id desc limit 10", Long.class).stream().sorted().toList();
	}

	@Test
	void untouchedItHoldsFromTheFirstLineToTheLast() {
		Verdict verdict = verifying.verify();
		assertThat(verdict.whole()).as("%s", verdict).isTrue();
		assertThat(verdict.links()).isEqualTo(database.queryForObject("select count(*) from audit_entry", Long.class));
	}

	@Test
	void oneByteAnywhereIsNoticedAndNamed() {
		for (Map.Entry<String, Object> change : Map.<String, Object>of("actor", "officers", "kind", "look.persom", "case_no",
				"LF-XF-2026-00000X", "purpose", "CONTACt", "details", "甲 𠮷 X", "subject", "", "origin", "::1", "ref",
				"0".repeat(36), "mac", "0".repeat(64), "written_at", LocalDateTime.of(2020, 1, 1, 0, 0))
			.entrySet()) {
			tampered(() -> database.update("update audit_entry set %s = ? where id = ?".formatted(change.getKey()),
					change.getValue(), mine.get(4)), Verdict.Problem.CHANGED, mine.get(4));
		}
		tampered(() -> database.update("update audit_link set hash = ? where entry_id = ?", "0".repeat(64), mine.get(4)),
				Verdict.Problem.CHANGED, mine.get(4));
	}

	@Test
	void aLineTakenAwayIsNoticed() {
		tampered(() -> database.update("delete from audit_entry where id = ?", mine.get(4)), Verdict.Problem.ENTRY_GONE,
				mine.get(4));
	}

	@Test
	void aLineTakenAwayWithItsLinkIsNoticed() {
		tampered(() -> database.update("delete from audit_link where entry_id = ?", mine.get(4))
				+ database.update("delete from audit_entry where id = ?", mine.get(4)), Verdict.Problem.LINK_GONE, mine.get(5));
	}

	@Test
	void linesThatChangedPlacesAreNoticed() {
		long one = place(mine.get(3));
		long other = place(mine.get(6));
		tampered(() -> {
			database.update("update audit_link set seq = -1 where seq = ?", one);
			database.update("update audit_link set seq = ? where seq = ?", one, other);
			return database.update("update audit_link set seq = ? where seq = -1", other);
		}, Verdict.Problem.CHANGED, mine.get(6));
	}

	@Test
	void aLineThatSomebodyElseWroteIsNeitherJoinedNorOverlooked() {
		transaction.executeWithoutResult(touching -> {
			touching.setRollbackOnly();
			database.update("""
					insert into audit_entry (ref, written_at, actor, kind, mac)
					values ('forged', '2026-01-01 00:00:00', 'officer', 'look.person', ?)""", "0".repeat(64));
			assertThat(chain.join(true)).isZero();
			assertThat(verifying.verify()).satisfies(verdict -> assertThat(verdict.problem()).isEqualTo(Verdict.Problem.NOT_OURS),
					verdict -> assertThat(verdict.entry()).isNotNull());
		});
	}

	@Test
	void theSameLineCannotBeWrittenTwice() {
		assertThatThrownBy(() -> transaction.executeWithoutResult(touching -> {
			touching.setRollbackOnly();
			database.update("""
					insert into audit_entry (ref, written_at, actor, kind, case_no, subject, purpose, details, origin, mac)
					select ref, written_at, actor, kind, case_no, subject, purpose, details, origin, mac from audit_entry where id = ?""",
					mine.get(4));
		})).isInstanceOf(DuplicateKeyException.class);
	}

	@Test
	void anEndCutOffIsKnownFromTheFileBesideTheDatabase() {
		long from = place(mine.get(7));
		transaction.executeWithoutResult(touching -> {
			touching.setRollbackOnly();
			database.update("delete from audit_link where seq >= ?", from);
			database.update("delete from audit_entry where id >= ?", mine.get(7));
			assertThat(verifying.verify()).satisfies(verdict -> assertThat(verdict.problem()).isEqualTo(Verdict.Problem.CUT_OFF),
					verdict -> assertThat(verdict.link()).isEqualTo(from));
		});
		assertThat(verifying.verify().whole()).isTrue();
	}

	@Test
	void theHeadOfADayIsSignedOnceAndCheckedByAnyToolWithThePublicKey() throws Exception {
		clock.setTo(clock.instant().plus(Duration.ofDays(400 + mine.get(0))));
		heads.sign();
		int signed = heads.heads().size();
		heads.sign();
		assertThat(heads.heads()).hasSize(signed);
		SigningHeads.Head head = heads.heads().get(signed - 1);
		String text = Files.readString(home.resolve("audit/head-%s.txt".formatted(head.day())));
		assertThat(text).contains(head.hash(), String.valueOf(head.seq()));
		List<String> lines = text.lines().toList();
		String pem = Files.readString(home.resolve("audit/public-key.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
		PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
		Signature check = Signature.getInstance("Ed25519");
		check.initVerify(key);
		check.update((String.join("\n", lines.subList(0, lines.size() - 1)) + "\n").getBytes(StandardCharsets.UTF_8));
		assertThat(check.verify(HexFormat.of().parseHex(lines.get(lines.size() - 1)))).isTrue();
		tampered(() -> database.update("update audit_head set seq = seq - 1 where head_day = ?", head.day()),
				Verdict.Problem.HEAD, null);
		char[] other = head.hash().toCharArray();
		Arrays.fill(other, '1');
		tampered(() -> database.update("update audit_head set hash = ? where head_day = ?", new String(other), head.day()),
				Verdict.Problem.HEAD, null);
	}

	/** Whoever has the database can compute the chain anew, but not the heads that were signed before. */
	@Test
	void aChainComputedAnewDoesNotFitTheSignedHead() {
		clock.setTo(clock.instant().plus(Duration.ofDays(4000 + mine.get(0))));
		heads.sign();
		transaction.executeWithoutResult(touching -> {
			touching.setRollbackOnly();
			long gone = place(mine.get(9));
			database.update("delete from audit_link where seq >= ?", gone);
			database.update("delete from audit_entry where id = ?", mine.get(9));
			chain.join(true);
			log.write("officer", Deed.about("other", null, null));
			chain.join(true);
			assertThat(verifying.verify().problem()).isEqualTo(Verdict.Problem.HEAD);
		});
	}

	@Test
	void nodesThatJoinAtOnceMakeOneChain() {
		IntStream.range(0, 40).forEach(at -> log.write("system", Deed.about("many", String.valueOf(at), null)));
		CompletableFuture<?>[] nodes = IntStream.range(0, 4)
			.mapToObj(node -> CompletableFuture.runAsync(() -> chain.join(false)))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(nodes).join();
		assertThat(verifying.verify().whole()).isTrue();
		assertThat(database.queryForObject("select count(*) from audit_link", Long.class))
			.isEqualTo(database.queryForObject("select count(*) from audit_entry", Long.class));
	}

	@Test
	void whatIsRolledBackWasNeverDone() {
		transaction.executeWithoutResult(status -> {
			log.write("officer", Deed.about("never", null, null));
			status.setRollbackOnly();
		});
		assertThat(database.queryForObject("select count(*) from audit_entry where kind = 'never'", Long.class)).isZero();
	}

	private void tampered(IntSupplier change, Verdict.Problem expected, Long entry) {
		transaction.executeWithoutResult(touching -> {
			touching.setRollbackOnly();
			assertThat(change.getAsInt()).as("rows changed").isPositive();
			Verdict verdict = verifying.verify();
			assertThat(verdict.problem()).isEqualTo(expected);
			if (entry != null) {
				assertThat(verdict.entry()).isEqualTo(entry);
			}
		});
		assertThat(verifying.verify().whole()).as("after").isTrue();
	}

	private long place(long entry) {
		return database.queryForObject("select seq from audit_link where entry_id = ?", Long.class, entry);
	}

}
