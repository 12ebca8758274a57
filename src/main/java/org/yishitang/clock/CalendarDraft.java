package org.yishitang.clock;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A notice as somebody is still typing it: kept word for word, right or wrong, so that no refusal loses anything. */
@Entity
public class CalendarDraft implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private int calendarYear;

	private String account;

	private String notice;

	private String content;

	private Instant savedAt;

	protected CalendarDraft() {
	}

	CalendarDraft(int year, String account) {
		this.id = id(year, account);
		this.calendarYear = year;
		this.account = account;
	}

	static String id(int year, String account) {
		return year + "/" + account;
	}

	CalendarDraft write(String newNotice, String newContent, Instant at) {
		notice = newNotice;
		content = newContent;
		savedAt = at;
		return this;
	}

	public int year() {
		return calendarYear;
	}

	/** Title of the notice. */
	public String notice() {
		return notice;
	}

	/** The rows as they were typed or uploaded: CSV with a header, or JSON. */
	public String content() {
		return content;
	}

	/** Null while nothing has been saved. */
	public Instant savedAt() {
		return savedAt;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
