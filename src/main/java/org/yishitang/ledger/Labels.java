package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.yishitang.access.Accounts;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for codes, places, posts and times in the reader's language; a code without a word stays a code. */
@Component("labels")
public class Labels {

	private final MessageSource messages;

	private final Communities communities;

	private final Posts posts;

	private final Accounts accounts;

	private final ZoneId zone;

	Labels(MessageSource messages, Communities communities, Posts posts, Accounts accounts,
			@Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.messages = messages;
		this.communities = communities;
		this.posts = posts;
		this.accounts = accounts;
		this.zone = zone;
	}

	/** The word for a code, e.g. {@code of("petition.status", Status.TRIAGE)}; empty for none. */
	public String of(String family, Object code) {
		return code == null || code.toString().isEmpty() ? ""
				: messages.getMessage(family + "." + code, null, code.toString(), locale());
	}

	/** What a line of the timeline says to staff: their own words where there are any, else those of the petitioner. */
	public String event(String type) {
		String own = of("ledger.event", type);
		return own.equals(type) ? of("petition.event", type) : own;
	}

	/** A sentence with arguments. */
	public String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, key, locale());
	}

	/** A community's name. */
	public String community(String id) {
		return id == null ? "" : communities.find(id).map(Community::name).orElse(id);
	}

	/** A grid's name. */
	public String grid(String id) {
		return id == null ? "" : communities.grid(id).map(Grid::name).orElse(id);
	}

	/** Who did something: an account's name, the petitioner or the system. */
	public String actor(String id) {
		return id == null ? "" : messages.getMessage("ledger.actor." + id, null,
				accounts.namesOf(List.of(id)).getOrDefault(id, id), locale());
	}

	/** A post's title. */
	public String post(String id) {
		return id == null ? "" : posts.find(id).map(Post::title).orElse(id);
	}

	/** The day and minute of a moment in the office's zone. */
	public String moment(Instant at) {
		return at == null ? "" : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(zone));
	}

	/** The short form of an ISO day or date-time, to the minute: {@code 2026-11-23} or {@code 2026-11-23 09:30}. */
	public String due(String iso) {
		return iso == null ? "" : iso.substring(0, Math.min(iso.length(), 16)).replace('T', ' ');
	}

	/** The long form of an ISO day or date-time: {@code 2026年11月23日（星期一）}. */
	public String day(String iso) {
		if (iso == null || iso.isEmpty()) {
			return "";
		}
		LocalDate date = LocalDate.parse(iso.substring(0, 10));
		String day = text("ledger.day", String.valueOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth(),
				date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale()),
				date.getMonth().getDisplayName(TextStyle.SHORT, locale()));
		return iso.length() > 10
				? day + " " + DateTimeFormatter.ofPattern("HH:mm").format(LocalDateTime.parse(iso)) : day;
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
