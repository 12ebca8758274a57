package org.yishitang.desk.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.ConfirmationResult;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceSource;
import org.yishitang.mediation.Promiser;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was promised: all that is open with the rate of what was kept, and the promises of one matter. */
@Controller
class PromisePages {

	private final PromiseDoor door;

	private final PerformanceBook book;

	private final Confirming confirming;

	private final Clock clock;

	PromisePages(PromiseDoor door, PerformanceBook book, Confirming confirming, Clock clock) {
		this.door = door;
		this.book = book;
		this.confirming = confirming;
		this.clock = clock;
	}

	@GetMapping("/desk/promises")
	String list(@RequestParam(defaultValue = "true") boolean open, @RequestParam(defaultValue = "1") int page, Model model) {
		if (!door.lists()) {
			throw MediationDoor.notThere();
		}
		int at = Math.max(0, Math.min(page, 10_000) - 1);
		Page<Performance> found = door.sources().isEmpty() ? book.ofMediator(door.me(), open, at)
				: book.list(door.sources(), open, at);
		model.addAttribute("found", found);
		model.addAttribute("open", open);
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("asOf", clock.instant());
		model.addAttribute("rates", Map.of("AGREEMENT", book.rate(PerformanceSource.AGREEMENT), "RESOLUTION",
				book.rate(PerformanceSource.RESOLUTION), "CONFIRMATION", confirming.rate()));
		return "desk/promises";
	}

	@GetMapping("/desk/cases/{no}/promises")
	String ofCase(@PathVariable String no, Model model) {
		List<Performance> readable = door.readable(no);
		if (readable.isEmpty()) {
			throw MediationDoor.notThere();
		}
		boolean agreed = readable.stream().anyMatch(one -> one.source() == PerformanceSource.AGREEMENT);
		model.addAttribute("no", no);
		model.addAttribute("promises", readable);
		model.addAttribute("keeps",
				Map.of("AGREEMENT", door.keeps(no, PerformanceSource.AGREEMENT), "RESOLUTION",
						door.keeps(no, PerformanceSource.RESOLUTION)));
		model.addAttribute("mediates", door.mediates(no));
		model.addAttribute("right", agreed ? confirming.of(no).orElse(null) : null);
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("sides", List.of(Promiser.PETITIONER, Promiser.RESPONDENT));
		model.addAttribute("results", ConfirmationResult.values());
		return "desk/case-promises";
	}

}
