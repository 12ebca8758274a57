package org.yishitang.ledger;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;
import java.util.Set;
import java.util.stream.Collectors;

/** Which characters and pairs of characters occur in which matter. */
@Component
class WordIndex {

	private static final int BATCH = 200;

	private final JdbcTemplate database;

	private final Vault vault;

	WordIndex(JdbcTemplate database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	/** What must all stand in the table for a matter to match these words; none where nothing can match. */
	Set<String> wanted(String words) {
		return words == null ? Set.of() : Grams.wanted(words).stream().map(this::column).collect(Collectors.toSet());
	}

	/** Tells whether a text is still the same, and nothing else about it. */
	String mark(String text) {
		return vault.mark(text);
	}

	/** What stands for a piece in the table: who reads the table learns no words from it. */
	private String column(String gram) {
		return vault.index(LookUp.GRAM, gram);
	}

	/** Replaces what is known about a matter's words. */
	void write(String no, String text) {
		database.update("delete from case_gram where case_no = ?", no);
		database.batchUpdate("insert into case_gram (gram, case_no) values (?, ?)", Grams.stored(text), BATCH,
				(row, gram) -> {
					row.setString(1, column(gram));
					row.setString(2, no);
				});
	}

}
