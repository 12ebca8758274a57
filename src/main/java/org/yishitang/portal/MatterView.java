package org.yishitang.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.intake.Categories;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;

/** Puts what the petitioner may see of a matter on its page: newest event first, only those told to them. */
@Component
class MatterView {

	private final Timeline timeline;

	private final Categories categories;

	MatterView(Timeline timeline, Categories categories) {
		this.timeline = timeline;
		this.categories = categories;
	}

	String show(TrackedPetition matter, Model model) {
		List<TimelineEntry> told = new ArrayList<>(
				timeline.of(matter.caseNo()).stream().filter(TimelineEntry::toldToPetitioner).toList());
		Collections.reverse(told);
		model.addAttribute("matter", matter);
		model.addAttribute("timeline", told);
		model.addAttribute("category",
				categories.find(matter.category())
					.map(category -> category.name(LocaleContextHolder.getLocale()))
					.orElse(null));
		return "portal/matter";
	}

}
