package org.yishitang.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through all rows and files and seals with the newest key what is not. Each batch is one transaction and what is
 * done is seen from the values themselves, so that it can be stopped and begun again at any time, beside normal work.
 */
@Component
class Resealing {

	private static final int BATCH = 200;

	private final EntityManagerFactory entities;

	private final SealingRows rows;

	private final SealedFiles files;

	private final Vault vault;

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	Resealing(EntityManagerFactory entities, SealingRows rows, SealedFiles files, Vault vault, JdbcTemplate database) {
		this.entities = entities;
		this.rows = rows;
		this.files = files;
		this.vault = vault;
		this.database = database;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.getDataSource()));
	}

	/**
	 * One walk through everything.
	 * @param plainToo whether values that were never sealed are sealed as they are, instead of being refused
	 * @return how many rows and files were sealed anew
	 */
	int walk(boolean plainToo) {
		return files.renew(plainToo) + tables().stream().mapToInt(table -> walk(table, plainToo)).sum();
	}

	/** The tables with sealed columns. */
	List<SealedColumns> tables() {
		List<SealedColumns> tables = new ArrayList<>();
		entities.unwrap(SessionFactoryImplementor.class)
			.getMappingMetamodel()
			.forEachEntityDescriptor(entity -> tables.add(rows.of(entity)));
		return tables.stream().filter(table -> !table.isEmpty()).toList();
	}

	private int walk(SealedColumns table, boolean plainToo) {
		int sealed = 0;
		String last = "";
		while (true) {
			List<Map<String, Object>> page = page(table, " where %s > ? order by %s limit %d".formatted(table.id(),
					table.id(), BATCH), List.of(last));
			List<Object> stale = page.stream()
				.filter(row -> table.columns().stream().anyMatch(column -> !isFresh(row.get(column.name()), table.keys())))
				.map(row -> row.get(table.id()))
				.toList();
			if (!stale.isEmpty()) {
				transaction.executeWithoutResult(status -> renew(table, stale, plainToo));
				sealed += stale.size();
			}
			if (page.size() < BATCH) {
				return sealed;
			}
			last = (String) page.get(page.size() - 1).get(table.id());
		}
	}

	/** Locks the rows first, so that nobody's change between reading and writing is lost. */
	private void renew(SealedColumns table, List<Object> ids, boolean plainToo) {
		String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
		List<Map<String, Object>> locked = page(table,
				" where %s in (%s) order by %s for update".formatted(table.id(), marks, table.id()), ids);
		List<Object[]> changes = locked.stream().map(row -> renewed(table, row, plainToo)).toList();
		String set = Stream
			.concat(table.columns().stream().map(SealedColumns.Column::name),
					table.indexes().stream().map(SealedColumns.Index::name))
			.map(column -> column + " = ?")
			.collect(Collectors.joining(", "));
		database.batchUpdate("update %s set %s where %s = ?".formatted(table.table(), set, table.id()), changes);
	}

	private Object[] renewed(SealedColumns table, Map<String, Object> row, boolean plainToo) {
		Object id = row.get(table.id());
		Map<String, Object> plain = new LinkedHashMap<>();
		List<Object> values = new ArrayList<>();
		for (SealedColumns.Column column : table.columns()) {
			Cell at = table.cell(column, id);
			Object value = plain(row.get(column.name()), at, plainToo);
			plain.put(column.name(), value);
			values.add(value instanceof byte[] bytes ? vault.seal(bytes, at) : vault.seal((String) value, at));
		}
		table.indexes().forEach(index -> values.add(vault.index(index.as(), (String) plain.get(index.of()))));
		values.add(id);
		return values.toArray();
	}

	private Object plain(Object stored, Cell at, boolean plainToo) {
		if (stored instanceof byte[] bytes) {
			return plainToo && !Vault.isSealed(bytes) ? bytes : vault.open(bytes, at);
		}
		String text = (String) stored;
		return text != null && plainToo && !Vault.isSealed(text) ? text : vault.open(text, at);
	}

	private boolean isFresh(Object stored, Purpose keys) {
		return stored instanceof byte[] bytes ? vault.isFresh(bytes, keys) : vault.isFresh((String) stored, keys);
	}

	/** Rows with their ids and sealed columns. */
	List<Map<String, Object>> page(SealedColumns table, String where, List<Object> values) {
		String columns = table.columns().stream().map(SealedColumns.Column::name).collect(Collectors.joining(", "));
		return database.query("select %s, %s from %s%s".formatted(table.id(), columns, table.table(), where),
				(row, at) -> read(table, row), values.toArray());
	}

	/** Texts as texts: a driver gives large ones as a stream of its own otherwise. */
	private static Map<String, Object> read(SealedColumns table, ResultSet row) throws SQLException {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put(table.id(), row.getString(table.id()));
		for (SealedColumns.Column column : table.columns()) {
			boolean bytes = column.bytes();
			values.put(column.name(), bytes ? row.getBytes(column.name()) : row.getString(column.name()));
		}
		return values;
	}

}
