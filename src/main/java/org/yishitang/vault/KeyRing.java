package org.yishitang.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All keys, kept in the database wrapped by the root. Values name the key they were sealed with; the newest key of a
 * purpose seals. A node that meets a key it does not know looks into the table again.
 */
@Component
class KeyRing implements Proving {

	private static final Duration FRESH = Duration.ofSeconds(60);

	private final JdbcTemplate database;

	/** Not that of the entities: they are made readable by these keys. */
	private final TransactionTemplate ownTransaction;

	private final RootKeys roots;

	private final Clock clock;

	private volatile Map<Integer, VaultKey> keys = Map.of();

	/** By the machine, not by the office's clock, which a rehearsal moves. */
	private volatile long loaded;

	KeyRing(JdbcTemplate database, RootKeys roots, Clock clock) {
		this.database = database;
		this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(database.getDataSource()));
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.roots = roots;
		this.clock = clock;
		load();
		for (Purpose purpose : Purpose.values()) {
			if (of(purpose).isEmpty()) {
				make(purpose, purpose == Purpose.CODES ? roots.current() : Suite.random(32));
			}
		}
		rewrap();
	}

	/** The key that seals from now on. A key made by another node is taken up long before the former one is forgotten. */
	VaultKey current(Purpose purpose) {
		if (System.nanoTime() - loaded > FRESH.toNanos()) {
			load();
		}
		return of(purpose).get(0);
	}

	/** All keys of a purpose, the newest first. */
	List<VaultKey> of(Purpose purpose) {
		return keys.values()
			.stream()
			.filter(key -> key.purpose() == purpose)
			.sorted(Comparator.comparing(VaultKey::id).reversed())
			.toList();
	}

	/** @throws SealBroken if there is no such key any more */
	VaultKey key(int id, Cell at) {
		if (!keys.containsKey(id)) {
			load();
		}
		VaultKey key = keys.get(id);
		if (key == null) {
			throw new SealBroken("%s was sealed with key %d, which is gone".formatted(at, id), null);
		}
		return key;
	}

	@Override
	public byte[] proof(String end, String... parts) {
		List<byte[]> pieces = new ArrayList<>(List.of(bytes(end)));
		for (String part : parts) {
			pieces.add(bytes("|" + bytes(part).length + "|"));
			pieces.add(bytes(part));
		}
		return current(Purpose.CODES).mac(pieces.toArray(byte[][]::new));
	}

	/** Puts a fresh key in front of the others of its purpose; what older ones sealed is still opened. */
	void renew(Purpose purpose) {
		make(purpose, Suite.random(32));
	}

	/** Since when the newest key of a purpose is there. */
	Duration age(Purpose purpose) {
		Instant made = database.queryForObject("select max(made_at) from vault_key where purpose = ?", Timestamp.class,
				purpose.name()).toInstant();
		return Duration.between(made, clock.instant());
	}

	/** Forgets every key of a purpose but the newest: what they sealed is lost for good. */
	void retire(Purpose purpose) {
		ownTransaction.executeWithoutResult(status -> database.update("delete from vault_key where purpose = ? and id < ?",
				purpose.name(), current(purpose).id()));
		load();
	}

	/** Looks into the table again. */
	void load() {
		loaded = System.nanoTime();
		keys = database.query("select id, purpose, suite, wrapped_by, root, wrapped from vault_key", (row, at) -> {
			int id = row.getInt("id");
			Purpose purpose = Purpose.valueOf(row.getString("purpose"));
			return new VaultKey(id, purpose, Suite.valueOf(row.getString("suite")), roots.unwrap(id, purpose,
					Suite.valueOf(row.getString("wrapped_by")), row.getString("root"), row.getString("wrapped")));
		}).stream().collect(Collectors.toMap(VaultKey::id, Function.identity()));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Two nodes that want the same number at the same time both go on with the key of the quicker one. */
	private void make(Purpose purpose, byte[] bytes) {
		int id = keys.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
		Suite suite = purpose == Purpose.CODES ? Suite.AES : roots.suite();
		try {
			ownTransaction.executeWithoutResult(status -> database.update(
					"insert into vault_key (id, purpose, suite, wrapped_by, root, wrapped, made_at) values (?, ?, ?, ?, ?, ?, ?)",
					id, purpose.name(), suite.name(), roots.suite().name(), roots.currentId(),
					roots.wrap(id, purpose, bytes), Timestamp.from(clock.instant())));
		}
		catch (DuplicateKeyException quicker) {
			load();
			if (of(purpose).isEmpty()) {
				make(purpose, bytes);
			}
			return;
		}
		load();
	}

	/** After a new root was set: wraps every key anew, each in one statement, so that a crash leaves none unwrapped. */
	private void rewrap() {
		keys.values().forEach(key -> ownTransaction.executeWithoutResult(status -> database.update(
				"update vault_key set wrapped_by = ?, root = ?, wrapped = ? where id = ? and root <> ?",
				roots.suite().name(), roots.currentId(), roots.wrap(key.id(), key.purpose(), key.bytes()), key.id(),
				roots.currentId())));
	}

}
