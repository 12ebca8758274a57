package org.yishitang.ledger;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which pairs of characters occur in which matter. */
@Component
class WordIndex {

	private static final int BATCH = 200;

	private final JdbcTemplate database;

	WordIndex(JdbcTemplate database) {
		this.database = database;
	}

	/** Replaces what is known about a matter's words. */
	void write(String no, String text) {
		database.update("delete from case_gram where case_no = ?", no);
		database.batchUpdate("insert into case_gram (gram, case_no) values (?, ?)", Grams.stored(text), BATCH,
				(row, gram) -> {
					row.setString(1, gram);
					row.setString(2, no);
				});
	}

}
