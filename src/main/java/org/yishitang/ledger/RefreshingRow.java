package org.yishitang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.yishitang.notice.MissingLetters;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;

/** Copies the case file, its limits and its words into the row of the ledger. */
@Component
class RefreshingRow {

	private final Petitions petitions;

	private final LimitsOfCase limits;

	private final MissingLetters letters;

	private final LedgerWords words;

	private final LedgerRows rows;

	RefreshingRow(Petitions petitions, LimitsOfCase limits, MissingLetters letters, LedgerWords words,
			LedgerRows rows) {
		this.petitions = petitions;
		this.limits = limits;
		this.letters = letters;
		this.words = words;
		this.rows = rows;
	}

	/** Copies only the limits, of many matters at once. */
	void redate(List<String> nos) {
		Map<String, Limits> now = limits.ofAll(nos);
		rows.ofAll(nos).forEach(row -> row.redate(now.getOrDefault(row.no(), Limits.none())));
	}

	/** Something happened that changes nothing else in a list. */
	void happened(String no, String event, Instant at) {
		rows.of(no).happened(event, at);
	}

	/** Brings a matter's row up to date; a number without a matter has none. */
	void refresh(String no, List<Consumer<LedgerRow>> changes) {
		petitions.findByNo(no).ifPresent(petition -> {
			LedgerRow row = rows.of(no);
			changes.forEach(change -> change.accept(row));
			row.copy(petition, limits.of(no));
			row.letters(letters.of(petition));
			words.write(petition, row);
			rows.keep(row);
		});
	}

}
