package org.yishitang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.yishitang.vault.Proving;

/** Writes down who did or saw what, in the transaction in which it happens: either both are there or neither. */
@Component
public class AuditLog {

	private final JdbcTemplate database;

	private final Proving server;

	private final Clock clock;

	AuditLog(JdbcTemplate database, Proving server, Clock clock) {
		this.database = database;
		this.server = server;
		this.clock = clock;
	}

	/**
	 * Writes a line.
	 * @param actor account id, {@code petitioner} or {@code system}
	 */
	public void write(String actor, Deed deed) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Deed fitting = new Deed(deed.kind(), deed.caseNo(), cut(deed.subject(), 160), cut(deed.purpose(), 500),
				cut(deed.details(), 1000));
		Entry entry = new Entry(0, UUID.randomUUID().toString(), now, cut(actor, 64), fitting, origin(), null);
		database.update("""
				insert into audit_entry (ref, written_at, actor, kind, case_no, subject, purpose, details, origin, mac)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.ref(), utc(now), entry.actor(), fitting.kind(),
				fitting.caseNo(), fitting.subject(), fitting.purpose(), fitting.details(), entry.origin(),
				entry.expected(server));
	}

	/** Moments stand in UTC on every database. */
	static LocalDateTime utc(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

	private static String cut(String text, int most) {
		return text == null || text.length() <= most ? text : text.substring(0, most);
	}

	private static String origin() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				? cut(request.getRequest().getRemoteAddr(), 64) : null;
	}

}
