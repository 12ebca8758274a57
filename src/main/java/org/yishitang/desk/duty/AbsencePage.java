package org.yishitang.desk.duty;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishitang.access.Accounts;
import org.yishitang.territory.Absence;
import org.yishitang.territory.Absences;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of absences shows: mine, my posts and who covers them, and those of my people. */
@Component
class AbsencePage {

	private final Absences absences;

	private final Accounts accounts;

	private final Heads heads;

	private final DutyView duty;

	private final EnteringAbsence entering;

	AbsencePage(Absences absences, Accounts accounts, Heads heads, DutyView duty, EnteringAbsence entering) {
		this.absences = absences;
		this.accounts = accounts;
		this.heads = heads;
		this.duty = duty;
		this.entering = entering;
	}

	void fill(String me, String who, Model page) {
		List<String> people = heads.people(me);
		List<Absence> others = entering.lookedAfter(me)
			.stream()
			.filter(absence -> who.isEmpty() || absence.account().equals(who))
			.toList();
		page.addAttribute("me", me);
		page.addAttribute("who", who);
		page.addAttribute("mine", absences.of(me));
		page.addAttribute("posts", duty.postsOf(me));
		page.addAttribute("people", people);
		page.addAttribute("names", names(people));
		page.addAttribute("others", others);
	}

	private Map<String, String> names(List<String> people) {
		Map<String, String> names = accounts.namesOf(people);
		return people.stream().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, id)));
	}

}
