package org.yishitang.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Booking;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Books a matter as pending (挂账) or takes the mark back. It is a mark: every limit and its ladder run on. */
@Component
public class BookingPending {

	/** Field of the note. */
	private static final String FIELD = "booking.reason";

	private static final int LONGEST = 500;

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseLog log;

	private final Clock clock;

	BookingPending(Petitions petitions, CaseNotes notes, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.notes = notes;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Marks a matter, or gives the mark another reason and day.
	 * @param until last day, today or later
	 * @throws Refused where the matter has ended, the reason is missing or too long, or the day is missing or past
	 */
	@Transactional
	public void book(String no, String reason, LocalDate until, String actor) {
		Petition petition = open(no);
		refuse(reason == null || reason.isBlank(), Refusal.of("handling.refusal.booking-reason"));
		refuse(reason.length() > LONGEST, Refusal.of("handling.refusal.booking-long", LONGEST));
		LocalDate today = LocalDate.now(clock);
		refuse(until == null || until.isBefore(today), Refusal.of("handling.refusal.booking-day", today));
		String note = notes.keep(no, FIELD, reason.strip(), actor);
		petition.booked(new Booking(clock.instant(), until, note, null));
		log.note(petition, CaseEventType.BOOKED, actor, Map.of("note", note, "until", until.toString()));
	}

	/**
	 * Takes the mark back.
	 * @throws Refused where there is none
	 */
	@Transactional
	public void clear(String no, String actor) {
		Petition petition = petitions.get(no);
		refuse(!petition.booking().stands(), Refusal.of("handling.refusal.not-booked"));
		petition.booked(petition.booking().cleared(clock.instant()));
		log.note(petition, CaseEventType.BOOKING_CLEARED, actor, Map.of());
	}

	private Petition open(String no) {
		Petition petition = petitions.get(no);
		refuse(petition.status().ended(), Refusal.of("handling.refusal.booking-ended"));
		return petition;
	}

	private static void refuse(boolean wrong, Refusal why) {
		if (wrong) {
			throw new Refused(why);
		}
	}

}
