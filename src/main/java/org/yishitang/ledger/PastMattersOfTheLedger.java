package org.yishitang.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishitang.clock.PastMatter;
import org.yishitang.clock.PastMatters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is or was in charge of which matter, from the rows of the ledger. */
@Component
class PastMattersOfTheLedger implements PastMatters {

	private static final int AT_ONCE = 500;

	private final JdbcClient database;

	PastMattersOfTheLedger(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, PastMatter> of(Collection<String> caseNos) {
		Map<String, PastMatter> known = new HashMap<>();
		List<String> all = caseNos.stream().distinct().toList();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			database.sql("select case_no, post, urgency, handling_procedure from ledger_row where case_no in (:nos)")
				.param("nos", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
				.query(Row.class)
				.list()
				.forEach(row -> known.put(row.caseNo(), row.matter()));
		}
		return known;
	}

	private record Row(String caseNo, String post, String urgency, String handlingProcedure) {

		PastMatter matter() {
			return new PastMatter(post, Objects.requireNonNullElse(urgency, ""),
					Objects.requireNonNullElse(handlingProcedure, ""));
		}

	}

}
