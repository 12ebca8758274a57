package org.yishitang.territory;

import java.time.Clock;
import java.util.List;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of every change of people, posts and territory: written once, read by the auditor. On MySQL the working
 * account may only read and add to tables named {@code audit…}.
 */
@Component
public class ConfigurationChanges {

	private final JdbcClient database;

	private final Clock clock;

	private final AuditLog log;

	ConfigurationChanges(JdbcClient database, AuditLog log, Clock clock) {
		this.database = database;
		this.log = log;
		this.clock = clock;
	}

	/** Writes down a change, in the transaction that makes it. */
	public void write(String actor, String subject, String id, String what, String before, String after) {
		database
			.sql("insert into audit_configuration (changed_at, actor, subject, subject_id, what, old_value, new_value) values (?, ?, ?, ?, ?, ?, ?)")
			.params(Absences.utc(clock.instant()), actor, subject, id, what, before, after)
			.update();
		log.write(actor, Deed.about("configuration." + subject, id, what));
	}

	/**
	 * Changes, the latest first.
	 * @param subject only of this kind, empty for all
	 * @param id only of this subject, empty for all
	 */
	public List<ConfigurationChange> list(String subject, String id, int offset, int size) {
		return database
			.sql("select * from audit_configuration where (:subject = '' or subject = :subject) and (:id = '' or subject_id = :id) order by id desc limit :size offset :offset")
			.param("subject", subject)
			.param("id", id)
			.param("size", size)
			.param("offset", offset)
			.query((row, number) -> new ConfigurationChange(row.getLong("id"), Absences.moment(row, "changed_at"),
					row.getString("actor"), row.getString("subject"), row.getString("subject_id"), row.getString("what"),
					row.getString("old_value"), row.getString("new_value")))
			.list();
	}

	/** How many such changes there are. */
	public long count(String subject, String id) {
		return database
			.sql("select count(*) from audit_configuration where (:subject = '' or subject = :subject) and (:id = '' or subject_id = :id)")
			.param("subject", subject)
			.param("id", id)
			.query(Long.class)
			.single();
	}

}
