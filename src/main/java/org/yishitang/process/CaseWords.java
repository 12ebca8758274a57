package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;
import org.yishitang.territory.Posts;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

/** Puts a matter into the words of the case card. */
@Component
class CaseWords {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final TaskWords sentences;

	private final TriageSheets sheets;

	private final Posts posts;

	private final PlaceWords places;

	private final Clock clock;

	CaseWords(TaskWords sentences, TriageSheets sheets, Posts posts, PlaceWords places, Clock clock) {
		this.sentences = sentences;
		this.sheets = sheets;
		this.posts = posts;
		this.places = places;
		this.clock = clock;
	}

	/** A fixed word of the card. */
	String of(String key) {
		return sentences.of(key);
	}

	/** The rows of the card about the matter itself, label and value. */
	Map<String, String> rows(Petition petition) {
		Classification sort = petition.classification();
		Map<String, String> rows = new LinkedHashMap<>();
		rows.put(of("process.card.status"), sentences.code("petition.status", petition.status()));
		rows.put(of("process.card.received"),
				MOMENT.format(LocalDateTime.ofInstant(petition.receivedAt(), clock.getZone())) + " "
						+ sentences.code("petition.channel", petition.channel()));
		rows.put(of("process.card.split-from"), petition.splitFrom());
		rows.put(of("process.card.place"), places.of(petition.place()));
		rows.put(of("process.card.category"), places.category(sort.category()) + " "
				+ sentences.code("petition.nature", sort.nature()));
		TriageSheet sheet = sheets.findByCaseNo(petition.no()).orElse(null);
		rows.put(of("process.card.urgency"), sentences.code("petition.urgency", sort.urgency())
				+ (sheet == null ? "" : "（" + sheet.urgencyReason() + "）"));
		rows.put(of("process.card.procedure"), sentences.code("petition.procedure", sort.procedure())
				+ (sheet == null ? "" : "（" + sheet.procedureReason() + "）"));
		rows.put(of("process.card.responsible"),
				posts.find(petition.assigneePost()).map(post -> post.title()).orElse(""));
		return rows;
	}

	/** The part a person plays. */
	String role(Party party) {
		return sentences.code("petition.party-role", party.role());
	}

	/** What a note is, e.g. {@code draft-opinion.opinion}. */
	String field(String field) {
		return sentences.code("process.field", field);
	}

	/** A running limit with its date and the days left. */
	String limit(Deadline limit, DateTimeFormatter format) {
		LocalDate end = LocalDate.ofInstant(limit.taskDue(), clock.getZone());
		long left = ChronoUnit.DAYS.between(LocalDate.now(clock), end);
		String key = left < 0 ? "process.card.limit-late" : "process.card.limit-left";
		String words = sentences.of(key, limit.title(), format.format(end), Math.abs(left));
		return limit.covered() ? words : words + sentences.of("process.card.provisional");
	}

}
