package org.yishitang.audit;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log for those who audit it. */
@Component
public class ReadingLog {

	/** As many lines as one page shows. */
	public static final int PAGE = 100;

	private final JdbcClient database;

	ReadingLog(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Lines, the latest first.
	 * @param actor only of this account, empty for all
	 * @param caseNo only of this matter, empty for all
	 * @param kind beginning of the kind, empty for all
	 * @param before only lines with smaller numbers; 0 for the latest
	 */
	public List<Entry> lines(String actor, String caseNo, String kind, long before) {
		return database.sql("select %s from audit_entry e where e.id < :before%s%s%s order by e.id desc limit %d".formatted(
				Chain.ENTRY, actor.isEmpty() ? "" : " and e.actor = :actor", caseNo.isEmpty() ? "" : " and e.case_no = :caseNo",
				kind.isEmpty() ? "" : " and e.kind >= :kind and e.kind < :after", PAGE))
			.param("before", before > 0 ? before : Long.MAX_VALUE)
			.param("actor", actor)
			.param("caseNo", caseNo)
			.param("kind", kind)
			.param("after", kind + "~")
			.query(Chain::entry)
			.list();
	}

}
