package org.yishitang.portal.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yishitang.intake.Categories;
import org.yishitang.intake.RelatedMatters;
import org.yishitang.intake.RunningLimit;
import org.yishitang.intake.StoredAttachment;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.portal.api.PetitionAnswer.Line;
import org.yishitang.portal.api.PetitionAnswer.Part;
import org.yishitang.portal.api.PetitionAnswer.Photo;

/** Puts what the holder may see into the reader's words. */
@Component
class Answers {

	private final Timeline timeline;

	private final Categories categories;

	private final RelatedMatters related;

	private final MessageSource messages;

	private final Clock clock;

	Answers(Timeline timeline, Categories categories, RelatedMatters related, MessageSource messages,
			Clock clock) {
		this.timeline = timeline;
		this.categories = categories;
		this.related = related;
		this.messages = messages;
		this.clock = clock;
	}

	PetitionAnswer of(TrackedPetition petition, Locale reader) {
		RunningLimit limit = petition.running();
		String category = categories.find(petition.category()).map(known -> known.name(reader)).orElse(null);
		String post = petition.responsiblePost() == null ? words("intake.responsible.none", reader)
				: petition.responsiblePost();
		return new PetitionAnswer(petition.no(), petition.supporter(), petition.status(),
				words("petition.status." + petition.status(), reader),
				words("petition.status-words." + petition.status(), reader), petition.receivedOn(), petition.category(),
				category, post, limit == null ? null : limit.rule(), limit == null ? null : limit.day(),
				limit == null ? null : limit.of(), limit == null ? null : limit.dueLegal(),
				limit == null ? null : limit.dueTarget(), limit == null ? null : limit.covered(), limit != null && limit.late(),
				limit == null ? null : words(limit.consequence(), reader), petition.question(), petition.rated(),
				lines(petition, reader), petition.attachments().stream().map(this::photo).toList(),
				petition.offered(), related.whole(petition).orElse(null), parts(petition, reader));
	}

	private List<Part> parts(TrackedPetition petition, Locale reader) {
		return related.parts(petition)
			.stream()
			.map(part -> new Part(part.no(), part.queryCode(), part.status(),
					words("petition.status." + part.status(), reader)))
			.toList();
	}

	Photo photo(StoredAttachment photo) {
		return new Photo(photo.id(), photo.mediaType(), photo.size(), local(photo.storedAt()));
	}

	private List<Line> lines(TrackedPetition petition, Locale reader) {
		return timeline.of(petition.caseNo())
			.stream()
			.filter(TimelineEntry::toldToPetitioner)
			.map(entry -> new Line(local(entry.at()), entry.type(), words("petition.event." + entry.type(), reader)
					+ dates(entry, reader)))
			.toList();
	}

	/** From when to when a limit moved. */
	private String dates(TimelineEntry entry, Locale reader) {
		TimelineEntry.Moved day = entry.moved();
		return day == null ? ""
				: messages.getMessage("intake.moved", new Object[] { day.before().toString(), day.after().toString() }, reader);
	}

	private OffsetDateTime local(Instant at) {
		return at.atZone(clock.getZone()).toOffsetDateTime();
	}

	private String words(String key, Locale reader) {
		return messages.getMessage(key, null, key, reader);
	}

}
