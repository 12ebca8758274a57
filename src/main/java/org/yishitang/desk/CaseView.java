package org.yishitang.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Light;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Source;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/**
 * A matter as staff see it, people masked.
 *
 * @param receiptNo receipt number
 * @param procedure the way it is dealt with
 * @param route what the lawful-channel table said, null before it was asked
 * @param reasons why this nature, urgency, route and procedure, in words, by field name
 * @param text what was asked, names and numbers masked
 * @param splitFrom the matter this one was split from, or null
 * @param parts numbers of what was split off from it
 * @param line the matter's line in the ledger
 */
record CaseView(String receiptNo, Status status, Channel channel, Instant receivedAt, Instant registeredAt,
		String registeredBy, boolean anonymous, int headcount, Place place, Facts facts, Source source, String category,
		Nature nature, Urgency urgency, Procedure procedure, String route, Map<String, String> reasons, String text, int cycle,
		String noticeExempt, String firstPost, String post, Instant acceptedAt, Instant repliedAt, Instant closedAt,
		Outcome outcome, LocalDate carryOutBy, String linkedNo, String splitFrom, List<String> parts, Light light, String ladderStep, boolean breached,
		boolean listed, List<PartyView> parties, List<DeadlineView> deadlines, List<NoteView> notes,
		List<TimelineEntry> timeline, @JsonIgnore LedgerItem line) {

	/** A person in the matter, masked. */
	record PartyView(PartyRole role, String name, String phone, String address) {
	}

	/**
	 * A limit.
	 *
	 * @param from day or moment it is counted from
	 * @param dueLegal last lawful day, date-time for limits in hours
	 * @param dueTarget internal target
	 * @param calendarCovered false: provisional, a year's holiday notice is missing
	 */
	record DeadlineView(String rule, String title, String from, String dueLegal, String dueTarget, DeadlineState state,
			Light light, String basis, boolean calendarCovered) {
	}

	/** Words somebody typed into a form. */
	record NoteView(String id, String field, String text, String author, Instant writtenAt) {
	}

	/** The note of this id, for a line of the timeline that points to it. */
	public String note(String id) {
		return notes.stream().filter(note -> note.id().equals(id)).map(NoteView::text).findFirst().orElse(null);
	}

}
