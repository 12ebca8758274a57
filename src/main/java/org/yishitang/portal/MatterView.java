package org.yishitang.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.intake.Categories;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.ledger.Timeline;
import org.yishitang.notice.Letter;
import org.yishitang.notice.Letters;
import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.ledger.TimelineEntry;

/** Puts what the petitioner may see of a matter on its page: newest event first, only those told to them. */
@Component
class MatterView {

	private final Timeline timeline;

	private final Categories categories;

	private final Letters letters;

	private final Petitions petitions;

	private final ServingLetters serving;

	MatterView(Timeline timeline, Categories categories, Letters letters, Petitions petitions,
			ServingLetters serving) {
		this.timeline = timeline;
		this.categories = categories;
		this.letters = letters;
		this.petitions = petitions;
		this.serving = serving;
	}

	String show(TrackedPetition matter, Model model) {
		List<TimelineEntry> told = new ArrayList<>(
				timeline.of(matter.caseNo()).stream().filter(TimelineEntry::toldToPetitioner).toList());
		Collections.reverse(told);
		model.addAttribute("matter", matter);
		model.addAttribute("timeline", told);
		model.addAttribute("papers", papers(matter));
		model.addAttribute("merged", merged(matter));
		model.addAttribute("category",
				categories.find(matter.category())
					.map(category -> category.name(LocaleContextHolder.getLocale()))
					.orElse(null));
		return "portal/matter";
	}

	/** Where the matter lives on that this one was merged into; null when it was not merged. */
	private Merged merged(TrackedPetition matter) {
		return petitions.findByNo(matter.caseNo())
			.filter(petition -> petition.status() == Status.MERGED)
			.flatMap(petition -> petitions.findByNo(petition.linkedNo()))
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

	/** The letters of the petitioner's own matter; somebody who joined another's gets none. */
	private List<Paper> papers(TrackedPetition matter) {
		if (matter.supporter()) {
			return List.of();
		}
		List<Letter> mine = letters.toPetitioner(matter.caseNo());
		serving.opened(matter.caseNo(), mine.stream().map(Letter::getId).toList());
		return mine.stream()
			.map(letter -> new Paper(letter.getId(), letter.kind().name(), letter.letterNo(), letter.issuedAt(),
					letters.text(letter.getId()), letter.formVersion() != null))
			.toList();
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
