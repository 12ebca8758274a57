package org.yishitang.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.yishitang.closing.Review;
import org.yishitang.closing.Reviews;
import org.yishitang.intake.Attachments;
import org.yishitang.notice.Letters;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The index of a matter's file, in the order of its papers, as it goes to a reviewing organ: always in Chinese. */
@Component
public class Dossier {

	/** Written records that belong into the file; the words of letters are in the letters. */
	private static final Set<String> RECORDS = Set.of("investigate.finding", "carry-out.proof", "mediate.agreement",
			"write-minutes.resolution", "call-back.remark", "supplement", "answer");

	private final Letters letters;

	private final CaseNotes notes;

	private final Attachments photos;

	private final Reviews reviews;

	private final MessageSource messages;

	private final ZoneId zone;

	Dossier(Letters letters, CaseNotes notes, Attachments photos, Reviews reviews, MessageSource messages,
			@Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.letters = letters;
		this.notes = notes;
		this.photos = photos;
		this.reviews = reviews;
		this.messages = messages;
		this.zone = zone;
	}

	/** The papers of a matter, oldest first. */
	@Transactional(readOnly = true)
	public List<Paper> of(Petition petition) {
		List<Paper> papers = new ArrayList<>();
		papers.add(new Paper(words("desk.dossier.registration"), petition.no(), day(petition.receivedAt())));
		int pictures = photos.of(petition.no()).size();
		if (pictures > 0) {
			papers.add(new Paper(words("desk.dossier.photos", pictures), "", day(petition.receivedAt())));
		}
		letters.of(petition.no())
			.forEach(letter -> papers.add(new Paper(words("notice.letter." + letter.kind()), letter.letterNo(),
					day(letter.issuedAt()))));
		notes.of(petition.no())
			.stream()
			.filter(note -> RECORDS.contains(note.field()) && !note.text().isBlank())
			.forEach(note -> papers.add(new Paper(words("desk.note." + note.field()), "", day(note.writtenAt()))));
		reviews.findByCaseNoOrderByIdAsc(petition.no()).forEach(review -> add(papers, review));
		papers.sort(Comparator.comparing(Paper::date));
		return papers;
	}

	private void add(List<Paper> papers, Review review) {
		papers.add(new Paper(words("desk.dossier.request." + review.level()), review.documentNo(),
				review.requestedOn().toString()));
		if (review.result() != null) {
			papers.add(new Paper(words("desk.dossier.decision." + review.level()), review.decisionNo(),
					review.decidedOn().toString()));
		}
	}

	private String words(String key, Object... arguments) {
		return messages.getMessage(key, arguments, key, Locale.CHINA);
	}

	private String day(Instant moment) {
		return LocalDate.ofInstant(moment, zone).toString();
	}

	/**
	 * A paper of the file.
	 *
	 * @param number its number, empty for none
	 * @param date ISO day
	 */
	public record Paper(String title, String number, String date) {

	}

}
