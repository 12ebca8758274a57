package org.yishitang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.vault.Proving;

/**
 * Joins lines of the log to the chain shortly after they were written: a chain written in each transaction would let
 * the whole office wait for one row. Lines become visible out of their order, so those of the last while are looked at
 * again.
 */
@Component
class Chain {

	/** The hash before the first link. */
	static final String BEGINNING = "0".repeat(64);

	private static final int BATCH = 500;

	/** More numbers than are ever given out while one transaction lasts. */
	private static final int REACH = 20_000;

	static final String ENTRY = "e.id, e.ref, e.written_at, e.actor, e.kind, e.case_no, e.subject, e.purpose, e.details, e.origin, e.mac";

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	private final Proving server;

	private final HeadFile head;

	Chain(JdbcTemplate database, PlatformTransactionManager transactions, Proving server, HeadFile head) {
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
		this.server = server;
		this.head = head;
	}

	/**
	 * Joins what was written since, and notes the new head beside the database.
	 * @param all also looks for lines left behind long ago
	 * @return how many lines were joined
	 */
	int join(boolean all) {
		int joined = 0;
		int batch;
		do {
			if (open(all).isEmpty()) {
				break;
			}
			batch = transaction.execute(status -> batch(all));
			joined += batch;
		}
		while (batch == BATCH);
		if (joined > 0) {
			last().ifPresent(head::write);
		}
		return joined;
	}

	/** The newest link, if there is one. */
	Optional<Link> last() {
		return links("order by seq desc limit 1").stream().findFirst();
	}

	/** Up to so many links after this one, in their order. */
	List<Link> after(long seq, int most) {
		return links("where seq > %d order by seq limit %d".formatted(seq, most));
	}

	/** The lines of these links. */
	List<Entry> entries(long firstSeq, long lastSeq) {
		return database.query("select %s from audit_link l join audit_entry e on e.id = l.entry_id where l.seq between ? and ?"
			.formatted(ENTRY), Chain::entry, firstSeq, lastSeq);
	}

	/** The oldest lines outside the chain. */
	List<Entry> leftOut() {
		return database.query("""
				select %s from audit_entry e left join audit_link l on l.entry_id = e.id
				where l.seq is null order by e.id limit 1000""".formatted(ENTRY), Chain::entry);
	}

	/** What the link after this one must hold. */
	static String hash(String before, long seq, Entry entry) {
		String text = "%s\n%d\n%d\n%s\n%s".formatted(before, seq, entry.id(), entry.mac(), entry.text());
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private List<Entry> open(boolean all) {
		long from = all ? 0 : last().map(link -> link.entry() - REACH).orElse(0L);
		return database.query("""
				select %s from audit_entry e left join audit_link l on l.entry_id = e.id
				where l.seq is null and e.id > ? order by e.id limit %d""".formatted(ENTRY, BATCH), Chain::entry, from);
	}

	private int batch(boolean all) {
		database.update("update chain_turn set turns = turns + 1 where id = 1");
		List<Entry> open = open(all);
		Optional<Link> last = last();
		long seq = last.map(Link::seq).orElse(0L);
		String hash = last.map(Link::hash).orElse(BEGINNING);
		List<Object[]> links = new ArrayList<>();
		for (Entry entry : open) {
			if (entry.mac().equals(entry.expected(server))) {
				hash = hash(hash, ++seq, entry);
				links.add(new Object[] { seq, entry.id(), hash });
			}
		}
		database.batchUpdate("insert into audit_link (seq, entry_id, hash) values (?, ?, ?)", links);
		return links.size();
	}

	private List<Link> links(String which) {
		return database.query("select seq, entry_id, hash from audit_link " + which,
				(row, at) -> new Link(row.getLong(1), row.getLong(2), row.getString(3)));
	}

	static Entry entry(ResultSet row, int at) throws SQLException {
		Deed deed = new Deed(row.getString("kind"), row.getString("case_no"), row.getString("subject"),
				row.getString("purpose"), row.getString("details"));
		return new Entry(row.getLong("id"), row.getString("ref"),
				row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("actor"), deed,
				row.getString("origin"), row.getString("mac"));
	}

	/** A link: its place, the line it holds, and the hash of all up to it. */
	record Link(long seq, long entry, String hash) {

	}

}
