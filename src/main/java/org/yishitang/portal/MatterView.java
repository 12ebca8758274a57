package org.yishitang.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.closing.ReviewStanding;
import org.yishitang.intake.Categories;
import org.yishitang.intake.RelatedMatters;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.ledger.Timeline;
import org.yishitang.petition.Status;
import org.yishitang.notice.LetterKind;
import org.yishitang.ledger.TimelineEntry;

/** Puts what the petitioner may see of a matter on its page: newest event first, only those told to them. */
@Component
class MatterView {

	private final Timeline timeline;

	private final Categories categories;

	private final PaperTray tray;

	private final RelatedMatters related;

	private final ReviewStanding reviews;

	MatterView(Timeline timeline, Categories categories, PaperTray tray, RelatedMatters related,
			ReviewStanding reviews) {
		this.reviews = reviews;
		this.timeline = timeline;
		this.categories = categories;
		this.tray = tray;
		this.related = related;
	}

	String show(TrackedPetition matter, Model model) {
		List<TimelineEntry> told = new ArrayList<>(
				timeline.of(matter.caseNo()).stream().filter(TimelineEntry::toldToPetitioner).toList());
		Collections.reverse(told);
		model.addAttribute("matter", matter);
		model.addAttribute("timeline", told);
		model.addAttribute("papers", tray.taken(matter));
		model.addAttribute("merged", merged(matter));
		model.addAttribute("parts", related.parts(matter));
		model.addAttribute("whole", related.whole(matter).orElse(null));
		model.addAttribute("review", review(matter));
		model.addAttribute("category",
				categories.find(matter.status() == Status.RESTRICTED ? null : matter.category())
					.map(category -> category.name(LocaleContextHolder.getLocale()))
					.orElse(null));
		return "portal/matter";
	}

	/** How far the review has come; null before an opinion was served, and for somebody who only joined. */
	ReviewStanding.Standing review(TrackedPetition matter) {
		return matter.supporter() ? null : reviews.of(matter.caseNo()).orElse(null);
	}

	/** Number of the opinion served last, or null. */
	Paper opinion(TrackedPetition matter) {
		return tray.of(matter).stream()
			.filter(paper -> paper.kind().equals(LetterKind.OPINION.name()))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/** Where the matter lives on that this one was merged into; null when it was not merged. */
	private Merged merged(TrackedPetition matter) {
		return related.mergedInto(matter)
			.map(other -> new Merged(other.no(), other.status().name()))
			.orElse(null);
	}

	/**
	 * The open matter that took this one in.
	 *
	 * @param no its number
	 * @param status where it stands
	 */
	public record Merged(String no, String status) {

	}

	/**
	 * A letter as the petitioner reads it.
	 *
	 * @param id of the letter
	 * @param kind code of its title
	 * @param no the office's number
	 * @param text its words
	 * @param file whether there is a document to take away
	 */
	public record Paper(String id, String kind, String no, Instant issuedAt, String text, boolean file) {

	}

}
