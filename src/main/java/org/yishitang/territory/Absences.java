package org.yishitang.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away from when to when; meanwhile the B holder is on duty. Absences may overlap; one that has begun keeps its
 * beginning. Whoever listens (the engine's cover) hears of every change in the same transaction.
 */
@Component
public class Absences {

	private static final String COLUMNS = "select id, account, starts_at, ends_at, kind, entered_by, entered_at, cancelled_at from absence ";

	private final JdbcClient database;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	Absences(JdbcClient database, Clock clock, ApplicationEventPublisher listeners) {
		this.database = database;
		this.clock = clock;
		this.listeners = listeners;
	}

	/**
	 * Records that somebody is on leave, entered by themselves.
	 * @param until first moment of being back, later than {@code from}
	 * @return id of the record, for taking it back
	 */
	@Transactional
	public String record(String account, Instant from, Instant until) {
		return enter(account, from, until, AbsenceKind.LEAVE, account);
	}

	/**
	 * Records that somebody is away; a beginning in the past counts from now on.
	 * @param until first moment of being back, later than {@code from}
	 * @param by account that enters it
	 * @return id of the record
	 */
	@Transactional
	public String enter(String account, Instant from, Instant until, AbsenceKind kind, String by) {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("absence ends before it begins");
		}
		Absence absence = new Absence(UUID.randomUUID().toString(), account, from, until, kind, by, clock.instant(), null);
		database
			.sql("insert into absence (id, account, starts_at, ends_at, kind, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)")
			.params(absence.id(), account, utc(from), utc(until), kind.name(), by, utc(absence.enteredAt()))
			.update();
		tell(new AbsenceEntered(absence));
		return absence.id();
	}

	/**
	 * Moves an absence that is not over; one that has begun keeps its beginning.
	 * @throws IllegalArgumentException if it would end before it begins, or is over
	 */
	@Transactional
	public void move(String id, Instant from, Instant until) {
		Absence absence = find(id).orElseThrow();
		Instant now = clock.instant();
		Instant begins = absence.running(now) ? absence.from() : from;
		if (!begins.isBefore(until) || !until.isAfter(now) || !(absence.running(now) || absence.ahead(now))) {
			throw new IllegalArgumentException("absence cannot be moved");
		}
		database.sql("update absence set starts_at = ?, ends_at = ? where id = ?")
			.params(utc(begins), utc(until), id)
			.update();
		tell(new AbsenceMoved(find(id).orElseThrow()));
	}

	/** Takes a recorded absence back: one ahead never was, one under way ends now, one that is over stays as it is. */
	@Transactional
	public void cancel(String id) {
		Instant now = clock.instant();
		find(id).filter(absence -> absence.running(now) || absence.ahead(now)).ifPresent(absence -> {
			String change = absence.ahead(now) ? "cancelled_at" : "ends_at";
			database.sql("update absence set " + change + " = ? where id = ?").params(utc(now), id).update();
			tell(new AbsenceEnded(find(id).orElseThrow()));
		});
	}

	/** The record of this id. */
	public Optional<Absence> find(String id) {
		return database.sql(COLUMNS + "where id = ?").param(id).query(Absences::read).optional();
	}

	/** This account's absences, the latest first; at most fifty. */
	public List<Absence> of(String account) {
		return database.sql(COLUMNS + "where account = ? order by starts_at desc, id limit 50")
			.param(account)
			.query(Absences::read)
			.list();
	}

	/** Absences under way or ahead at this moment, the earliest first. */
	public List<Absence> notOver() {
		return database.sql(COLUMNS + "where cancelled_at is null and ends_at > ? order by starts_at, id")
			.param(utc(clock.instant()))
			.query(Absences::read)
			.list();
	}

	/** Whether this account is away now. */
	public boolean away(String account) {
		LocalDateTime now = utc(clock.instant());
		return database
			.sql("select count(*) from absence where account = ? and starts_at <= ? and ends_at > ? and cancelled_at is null")
			.params(account, now, now)
			.query(Long.class)
			.single() > 0;
	}

	/** Everybody who is away now, with the moment they are back. */
	public Map<String, Instant> awayNow() {
		Instant now = clock.instant();
		return notOver().stream()
			.filter(absence -> absence.running(now))
			.collect(Collectors.toMap(Absence::account, Absence::until, (one, other) -> one.isAfter(other) ? one : other));
	}

	private void tell(Object event) {
		listeners.publishEvent(event);
		listeners.publishEvent(new DutyChanged());
	}

	private static Absence read(ResultSet row, int number) throws SQLException {
		return new Absence(row.getString("id"), row.getString("account"), moment(row, "starts_at"), moment(row, "ends_at"),
				AbsenceKind.valueOf(row.getString("kind")), row.getString("entered_by"), moment(row, "entered_at"),
				moment(row, "cancelled_at"));
	}

	static Instant moment(ResultSet row, String column) throws SQLException {
		LocalDateTime value = row.getObject(column, LocalDateTime.class);
		return value == null ? null : value.toInstant(ZoneOffset.UTC);
	}

	static LocalDateTime utc(Instant moment) {
		return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
