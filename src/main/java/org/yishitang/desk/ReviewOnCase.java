package org.yishitang.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishitang.audit.Audited;
import org.yishitang.closing.ReviewStanding;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What the case page shows of a review: the chain of documents, and the index of the file that goes to the organ. */
@Controller
class ReviewOnCase {

	private final ReviewStanding standing;

	private final Letters letters;

	private final FilePages file;

	private final MessageDesk messages;

	private final Clock clock;

	ReviewOnCase(ReviewStanding standing, Letters letters, FilePages file, MessageDesk messages, Clock clock) {
		this.standing = standing;
		this.letters = letters;
		this.file = file;
		this.messages = messages;
		this.clock = clock;
	}

	/** Puts the chain and the way to register a message on the case page. */
	void show(LedgerItem line, Model page) {
		page.addAttribute("review", standing.of(line.no()).orElse(null));
		page.addAttribute("opinions", opinions(line.no()));
		page.addAttribute("messages", messages.open(line.no()));
	}

	@GetMapping("/desk/cases/{no}/dossier")
	@Audited("look.dossier")
	String dossier(@PathVariable String no, Model page) {
		LedgerItem line = file.line(no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		page.addAttribute("line", line);
		page.addAttribute("papers", file.papers(no));
		page.addAttribute("asOf", clock.instant());
		page.addAttribute("organ", standing.of(no).map(ReviewStanding.Standing::organ).orElse(null));
		return "desk/dossier";
	}

	private List<Dossier.Paper> opinions(String no) {
		return letters.of(no)
			.stream()
			.filter(letter -> letter.kind() == LetterKind.OPINION && letter.servedAt() != null)
			.map(letter -> new Dossier.Paper("", letter.letterNo(),
					LocalDate.ofInstant(letter.servedAt(), clock.getZone()).toString()))
			.toList();
	}

}
