package org.yishitang.process.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petitions;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No table and no file holds a resident's name, number or words so that somebody could read them. */
class AtRest {

	/** As many characters of a text as nobody else writes by chance. */
	private static final int PIECE = 16;

	/** Shorter names are also words. */
	private static final int NAME = 3;

	private final Parties parties;

	private final Petitions petitions;

	private final JdbcClient database;

	private final Path home;

	/** What is looked for, by its length. */
	private final Map<Integer, Set<String>> wanted = new HashMap<>();

	private final BitSet beginnings = new BitSet();

	private final Set<String> readable = new TreeSet<>();

	private int looked;

	AtRest(Parties parties, Petitions petitions, JdbcClient database, Path home) {
		this.parties = parties;
		this.petitions = petitions;
		this.database = database;
		this.home = home;
	}

	/** Where something of these matters can be read, and what; empty where nothing can. */
	List<String> readable(Set<String> nos) {
		wanted(List.copyOf(nos));
		assertThat(wanted).as("lengths of what is looked for").hasSizeGreaterThan(2);
		tables().forEach((table, columns) -> columns.forEach(column -> read(table, column)));
		files();
		assertThat(looked).as("values looked at").isGreaterThan(1000);
		return List.copyOf(readable);
	}

	private void wanted(List<String> nos) {
		Set<String> staff = new HashSet<>(database.sql("select name from staff_account").query(String.class).list());
		for (int at = 0; at < nos.size(); at += 500) {
			List<String> some = nos.subList(at, Math.min(at + 500, nos.size()));
			for (Party party : parties.findByCaseNoIn(some)) {
				want(party.phone(), 11);
				if (!staff.contains(party.name())) {
					want(party.name(), NAME);
				}
			}
			petitions.findByNoIn(some).stream().filter(petition -> petition.text().length() >= PIECE).forEach(petition -> {
				want(petition.text().substring(0, PIECE), PIECE);
				want(petition.text().substring(petition.text().length() - PIECE), PIECE);
			});
		}
	}

	private void want(String text, int least) {
		if (text != null && text.length() >= least) {
			wanted.computeIfAbsent(text.length(), length -> new HashSet<>()).add(text);
			beginnings.set(text.charAt(0));
		}
	}

	private void look(String where, String text) {
		looked++;
		for (int at = 0; at < text.length(); at++) {
			if (!beginnings.get(text.charAt(at))) {
				continue;
			}
			for (Map.Entry<Integer, Set<String>> some : wanted.entrySet()) {
				int end = at + some.getKey();
				if (end <= text.length() && some.getValue().contains(text.substring(at, end))) {
					readable.add(where + " holds " + text.substring(at, end));
				}
			}
		}
	}

	private Map<String, Set<String>> tables() {
		Map<String, Set<String>> tables = new HashMap<>();
		database.sql("""
				select table_name, column_name from information_schema.columns
				where table_schema = schema()
				and table_name not like 'flyway%'""").query((RowCallbackHandler) row -> tables
			.computeIfAbsent(row.getString(1), table -> new HashSet<>())
			.add(row.getString(2)));
		return tables;
	}

	private void read(String table, String column) {
		String where = table + "." + column;
		database.sql("select %s from %s where %s is not null".formatted(column, table, column)).query((RowCallbackHandler) row -> {
			int type = row.getMetaData().getColumnType(1);
			if (Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR, Types.NVARCHAR).contains(type)) {
				look(where, row.getString(1));
			}
			else if (Set.of(Types.BLOB, Types.VARBINARY, Types.LONGVARBINARY, Types.BINARY).contains(type)) {
				look(where, new String(row.getBytes(1), StandardCharsets.UTF_8));
			}
		});
	}

	/** Everything but the database's own files, whose tables were looked through. */
	private void files() {
		if (!Files.isDirectory(home)) {
			return;
		}
		try (Stream<Path> files = Files.walk(home)) {
			files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".db")).forEach(file -> {
				try {
					look(home.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
				}
				catch (IOException gone) {
					throw new UncheckedIOException(gone);
				}
			});
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
