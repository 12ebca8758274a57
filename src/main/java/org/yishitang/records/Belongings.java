package org.yishitang.records;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.yishitang.vault.Emptying;
import org.yishitang.vault.SealedFiles;

/** Where the rows of a matter stand that hold something about people; a test finds tables that are missing here. */
@Component
class Belongings {

	/** Not of a matter: members of the council, and accusations, whose file the competent organ keeps. */
	static final Set<String> NOT_OF_A_FILE = Set.of("council_member", "council_unavailable", "restricted_matter", "restricted_person");

	private static final String OF_CASE = "case_no = ?";

	/** Conditions by table; one parameter, the receipt number. */
	static final Map<String, String> TABLES = tables();

	/** Where the ids of a matter's files stand: photos, scans of proofs of service, of signatures, of what was done. */
	private static final List<String> FILES = List.of("select id from attachment where case_no = ?",
			"select s.id from letter_service s join issued_letter l on l.id = s.letter_id where l.case_no = ?",
			"select p.scan_id from mediation_party p join mediation_case m on m.id = p.mediation_id where m.case_no = ?",
			"select proof_id from performance where case_no = ?");

	private final Emptying emptying;

	private final SealedFiles files;

	private final EntityManager entities;

	private final JdbcTemplate database;

	Belongings(Emptying emptying, SealedFiles files, EntityManager entities, JdbcTemplate database) {
		this.emptying = emptying;
		this.files = files;
		this.entities = entities;
		this.database = database;
	}

	/**
	 * Empties all of them, in the caller's transaction. Files go at once: where the transaction fails it is begun again,
	 * and a file that is gone already is no harm.
	 */
	void empty(String no, MessageDigest digest) {
		entities.flush();
		FILES.stream()
			.flatMap(query -> database.queryForList(query, String.class, no).stream())
			.filter(Objects::nonNull)
			.forEach(files::drop);
		database.update("delete from attachment where case_no = ?", no);
		TABLES.forEach((table, where) -> emptying.empty(table, where, no, digest));
		entities.clear();
	}

	private static Map<String, String> tables() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("petition", "no = ?");
		for (String table : new String[] { "ledger_row", "party", "case_note", "issued_letter", "performance", "side_statement", "side_rating",
				"mediation_case", "mediation_invitation", "sitting_task", "council_topic", "data_request" }) {
			all.put(table, OF_CASE);
		}
		for (String table : new String[] { "mediation_session", "mediation_clause", "mediation_paper" }) {
			all.put(table, "mediation_id in (select m.id from mediation_case m where m.case_no = ?)");
		}
		all.put("invitation_answer", "invitation_id in (select i.id from mediation_invitation i where i.case_no = ?)");
		for (String table : new String[] { "sitting_entry", "sitting_objection" }) {
			all.put(table, "sitting_id in (select s.id from sitting s where s.case_no = ?)");
		}
		for (String table : new String[] { "letter_paper", "letter_service" }) {
			all.put(table, "letter_id in (select l.id from issued_letter l where l.case_no = ?)");
		}
		return all;
	}

}
