package org.yishitang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.clock.Light;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.LedgerPage;
import org.yishitang.ledger.LetterMark;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Visibility;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits for me, and what is about to go wrong. */
@Controller
class DeskPage {

	private static final int ON_THE_BOARD = 10;

	private final Work work;

	private final Ledger ledger;

	private final Visibility visibility;

	private final DeskReader reader;

	DeskPage(Work work, Ledger ledger, Visibility visibility, DeskReader reader) {
		this.work = work;
		this.ledger = ledger;
		this.visibility = visibility;
		this.reader = reader;
	}

	@GetMapping("/desk")
	String start(Model page) {
		Scope scope = visibility.of(reader.id());
		List<WorkItem> mine = work.mine(reader.id());
		List<WorkItem> open = work.open(reader.id());
		page.addAttribute("mine", mine);
		page.addAttribute("open", open);
		page.addAttribute("lines", lines(mine, open));
		if (reader.seesCases()) {
			LedgerPage now = ledger.search(new Filter(null, null, null, null, null, null, null, null, null, true, null,
					null, null, null), scope, 0, 1);
			page.addAttribute("now", now);
			page.addAttribute("lacking", ledger.count(Filter.lacking(LetterMark.MISSING), scope));
			page.addAttribute("board", board(scope));
		}
		return "desk/start";
	}

	private Map<String, LedgerItem> lines(List<WorkItem> mine, List<WorkItem> open) {
		List<String> nos = Stream.concat(mine.stream(), open.stream()).map(WorkItem::caseNo).distinct().toList();
		return ledger.lines(nos, Scope.everything(reader.id()))
			.stream()
			.collect(Collectors.toMap(LedgerItem::no, Function.identity()));
	}

	private List<LedgerItem> board(Scope scope) {
		List<LedgerItem> board = new ArrayList<>();
		board.addAll(ledger.endingFirst(Filter.lacking(LetterMark.MISSING), scope, ON_THE_BOARD));
		for (Light light : List.of(Light.RED, Light.ORANGE, Light.YELLOW)) {
			ledger.endingFirst(Filter.showing(light), scope, ON_THE_BOARD)
				.stream()
				.filter(item -> item.missingLetters().isEmpty())
				.forEach(board::add);
		}
		return board;
	}

}
