package org.yishitang.desk.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.council.Conflict;
import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.Publishing;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Fills the page of a sitting. */
@Component
class SittingSheet {

	private static final int LONGEST = 2000;

	private final SittingDesk desk;

	private final CouncilMembers members;

	private final Publishing publishing;

	private final Letters letters;

	private final Clock clock;

	SittingSheet(SittingDesk desk, CouncilMembers members, Publishing publishing, Letters letters, Clock clock) {
		this.desk = desk;
		this.members = members;
		this.publishing = publishing;
		this.letters = letters;
		this.clock = clock;
	}

	Optional<Sitting> latest(String no) {
		return desk.latest(no);
	}

	void object(Sitting sitting, String words, String actor) {
		if (words.isBlank() || words.strip().length() > LONGEST) {
			throw new Refused(Refusal.of("sitting.refusal.objection", LONGEST));
		}
		publishing.object(sitting.caseNo(), LocalDate.now(clock), words.strip(), actor);
	}

	String show(Sitting sitting, Model page) {
		page.addAttribute("zone", clock.getZone());
		page.addAttribute("seats", desk.seats(sitting));
		page.addAttribute("names", desk.seats(sitting)
			.stream()
			.flatMap(seat -> members.find(seat.memberId()).stream())
			.collect(Collectors.toMap(CouncilMember::id, CouncilMember::name, (one, other) -> one)));
		page.addAttribute("conflicts", Conflict.values());
		page.addAttribute("objections", publishing.objections(sitting.caseNo()));
		papers(sitting, page);
		page.asMap().putIfAbsent("sentence", null);
		return "desk/sitting/sitting";
	}

	/** The papers of a matter that had a sitting. */
	String papers(String no, Model page) {
		papers(latest(no).orElseThrow(), page);
		return "desk/sitting/papers";
	}

	private void papers(Sitting sitting, Model page) {
		page.addAttribute("sitting", sitting);
		page.addAttribute("issued",
				letters.of(sitting.caseNo()).stream().filter(letter -> letter.kind().ofCouncil()).toList());
	}

}
