package org.yishitang.desk;

import org.yishitang.clock.Light;
import org.yishitang.intake.Categories;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;
import org.yishitang.territory.Communities;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger page: filters in the URL, totals, lights, pages. */
@Controller
class LedgerPages {

	private static final int USUAL_PAGE = 30;

	private final Ledger ledger;

	private final Visibility visibility;

	private final Communities communities;

	private final Categories categories;

	private final DeskReader reader;

	LedgerPages(Ledger ledger, Visibility visibility, Communities communities, Categories categories,
			DeskReader reader) {
		this.ledger = ledger;
		this.visibility = visibility;
		this.communities = communities;
		this.categories = categories;
		this.reader = reader;
	}

	@GetMapping("/desk/ledger")
	String search(@ModelAttribute("question") LedgerQuestion typed, BindingResult unreadable, Model page) {
		LedgerQuestion question = typed == null || unreadable.hasErrors() ? LedgerQuestion.everything() : typed;
		page.addAttribute("unreadable", unreadable.hasErrors());
		page.addAttribute("asked", question);
		page.addAttribute("found", ledger.search(question.filter(), visibility.of(reader.id()), question.pageOr(0),
				question.sizeOr(USUAL_PAGE)));
		page.addAttribute("links", new LedgerLinks());
		page.addAttribute("statuses", Status.values());
		page.addAttribute("lights", Light.values());
		page.addAttribute("urgencies", Urgency.values());
		page.addAttribute("channels", Channel.values());
		page.addAttribute("procedures", Procedure.values());
		page.addAttribute("communities", communities.all());
		page.addAttribute("grids", question.community() == null || question.community().isEmpty()
				? communities.grids() : communities.gridsOf(question.community()));
		page.addAttribute("categories", categories.all());
		return "desk/ledger";
	}

}
