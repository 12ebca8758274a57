package org.yishitang.desk.council;

import java.time.Clock;
import java.time.LocalDate;

import org.yishitang.council.CouncilTopic;
import org.yishitang.council.MemberProposal;
import org.yishitang.council.Picking;
import org.yishitang.council.PickingQuestions;
import org.yishitang.council.TopicPool;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whom to ask for a topic on a day: proposed, standing by, left out, and why. */
@Controller
class ProposalPage {

	private static final int USUAL_SEATS = 9;

	private static final int MOST_SEATS = 50;

	/** Three working days of notice and the days to send it. */
	private static final int DAYS_AHEAD = 7;

	private final TopicPool pool;

	private final PickingQuestions questions;

	private final Picking picking;

	private final CouncilDoor door;

	private final Clock clock;

	ProposalPage(TopicPool pool, PickingQuestions questions, Picking picking, CouncilDoor door, Clock clock) {
		this.pool = pool;
		this.questions = questions;
		this.picking = picking;
		this.door = door;
		this.clock = clock;
	}

	@GetMapping("/desk/council/topics/{id}/members")
	String propose(@PathVariable String id, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "" + USUAL_SEATS) String seats, Model model) {
		door.mayRead();
		CouncilTopic topic = pool.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		LocalDate typed = MemberForm.day(day);
		LocalDate wanted = typed == null ? LocalDate.now(clock).plusDays(DAYS_AHEAD) : typed;
		int many = seats.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST_SEATS, Integer.parseInt(seats))) : USUAL_SEATS;
		MemberProposal proposal = picking.propose(questions.about(topic, wanted, many));
		model.addAttribute("topic", topic);
		model.addAttribute("day", wanted);
		model.addAttribute("seats", many);
		model.addAttribute("proposal", proposal);
		return "desk/council/proposal";
	}

}
