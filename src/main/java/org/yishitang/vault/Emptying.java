package org.yishitang.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is sealed out of rows for good; the rows stay, with nothing to read in them and nothing to find them by. */
@Component
public class Emptying {

	/** Stands where something stood. */
	public static final String NOTHING = "—";

	private final Resealing resealing;

	private final Vault vault;

	private final JdbcTemplate database;

	Emptying(Resealing resealing, Vault vault, JdbcTemplate database) {
		this.resealing = resealing;
		this.vault = vault;
		this.database = database;
	}

	/** Every table that holds something sealed. */
	public Set<String> tables() {
		return resealing.tables().stream().map(SealedColumns::table).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Empties rows, in the caller's transaction; what the session of entities holds must have been written before.
	 * @param where condition on the table with one parameter; never made of what somebody typed
	 * @param digest takes in what stood there, in the order of the rows' ids
	 * @return how many rows
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int empty(String table, String where, Object value, MessageDigest digest) {
		int rows = 0;
		for (SealedColumns sealed : resealing.tables()) {
			if (sealed.table().equals(table)) {
				rows += empty(sealed, where, value, digest);
			}
		}
		return rows;
	}

	private int empty(SealedColumns table, String where, Object value, MessageDigest digest) {
		List<Map<String, Object>> rows = resealing.page(table, " where %s order by %s for update".formatted(where, table.id()),
				List.of(value));
		for (Map<String, Object> row : rows) {
			Object id = row.get(table.id());
			List<String> set = new ArrayList<>();
			List<Object> values = new ArrayList<>();
			for (SealedColumns.Column column : table.columns()) {
				Object stored = row.get(column.name());
				if (stored != null) {
					Cell at = table.cell(column, id);
					digest.update(plain(stored, at));
					set.add(column.name() + " = ?");
					values.add(stored instanceof byte[] ? vault.seal(new byte[0], at) : vault.seal(NOTHING, at));
				}
			}
			table.indexes().forEach(index -> set.add(index.name() + " = null"));
			if (!set.isEmpty()) {
				values.add(id);
				database.update("update %s set %s where %s = ?".formatted(table.table(), String.join(", ", set), table.id()),
						values.toArray());
			}
		}
		return rows.size();
	}

	private byte[] plain(Object stored, Cell at) {
		return stored instanceof byte[] bytes ? vault.open(bytes, at)
				: vault.open((String) stored, at).getBytes(StandardCharsets.UTF_8);
	}

}
