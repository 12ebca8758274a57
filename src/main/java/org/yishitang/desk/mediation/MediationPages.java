package org.yishitang.desk.mediation;

import java.time.Clock;
import java.time.LocalDate;

import org.yishitang.audit.Audited;
import org.yishitang.mediation.ConsentWay;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.Promiser;
import org.yishitang.mediation.Side;
import org.yishitang.mediation.SignatureKind;
import org.yishitang.notice.LetterKind;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a mediation and its file as one print. */
@Controller
class MediationPages {

	private final MediationDoor door;

	private final MediationViews views;

	private final PapersOfMediation papers;

	private final Clock clock;

	MediationPages(MediationDoor door, MediationViews views, PapersOfMediation papers, Clock clock) {
		this.door = door;
		this.views = views;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/desk/cases/{no}/mediation")
	String open(@PathVariable String no, Model page) {
		show(door.open(no), page);
		page.addAttribute("today", LocalDate.now(clock));
		page.addAttribute("now", java.time.LocalDateTime.now(clock).withSecond(0).withNano(0));
		page.addAttribute("sides", Side.values());
		page.addAttribute("promisers", Promiser.values());
		page.addAttribute("kinds", SignatureKind.values());
		page.addAttribute("ways", ConsentWay.values());
		return "desk/mediation";
	}

	/** Everything in one print: index with page numbers, then the papers; for the mediators alone. */
	@GetMapping("/desk/cases/{no}/mediation/file")
	@Audited("look.mediation-file")
	String file(@PathVariable String no, Model page) {
		MediationCase mediation = door.forMediators(no);
		show(mediation, page);
		page.addAttribute("asOf", clock.instant());
		page.addAttribute("papers", papers.printed(mediation));
		page.addAttribute("promises", papers.promises(mediation));
		return "desk/mediation-file";
	}

	/** The agreement as it would be written now, to be read and signed. */
	@GetMapping("/desk/cases/{no}/mediation/agreement")
	String agreement(@PathVariable String no, Model page) {
		MediationCase mediation = door.forMediators(no);
		page.addAttribute("title", no);
		page.addAttribute("lines", papers.draft(mediation, LetterKind.MEDIATION_AGREEMENT));
		page.addAttribute("large", false);
		page.addAttribute("back", "/desk/cases/" + mediation.caseNo() + "/mediation");
		return "letter";
	}

	private void show(MediationCase mediation, Model page) {
		page.addAttribute("no", mediation.caseNo());
		page.addAttribute("view", views.of(mediation, door.mediates(mediation)));
	}

}
