package org.yishitang.desk.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.ManagingMembers;
import org.yishitang.council.MemberKind;
import org.yishitang.council.Picking;
import org.yishitang.council.ServiceRecord;
import org.yishitang.desk.admin.Paged;
import org.yishitang.territory.Communities;
import org.yishitang.territory.ConfigurationChanges;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of members show. */
@Component
class MemberViews {

	private static final int PAGE = 50;

	private static final int LATEST = 30;

	private static final List<String> SPECIALITIES = List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10",
			"11", "12");

	private final CouncilMembers members;

	private final Picking picking;

	private final Communities communities;

	private final ConfigurationChanges changes;

	private final Clock clock;

	MemberViews(CouncilMembers members, Picking picking, Communities communities, ConfigurationChanges changes,
			Clock clock) {
		this.members = members;
		this.picking = picking;
		this.communities = communities;
		this.changes = changes;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	String list(MemberFilter filter, int page, Model model) {
		List<CouncilMember> all = members.all().stream().filter(member -> filter.shows(member, today())).toList();
		Paged<CouncilMember> found = Paged.of(all, page, PAGE);
		model.addAttribute("found", found);
		model.addAttribute("filter", filter);
		model.addAttribute("records", picking.lately(found.items().stream().map(CouncilMember::id).toList()));
		model.addAttribute("away", members.unavailableOn(today()));
		model.addAttribute("today", today());
		model.addAttribute("asOf", clock.instant());
		return choices("desk/council/members", model);
	}

	String one(CouncilMember member, Model model) {
		ServiceRecord record = picking.record(member);
		model.addAttribute("member", member);
		model.addAttribute("record", record);
		model.addAttribute("times", members.unavailable(member.id(), today()));
		model.addAttribute("changes", changes.list(ManagingMembers.SUBJECT, member.id(), 0, LATEST));
		model.addAttribute("today", today());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", MemberForm.of(member));
		}
		return choices("desk/council/member", model);
	}

	String blank(Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", MemberForm.blank(today()));
		}
		return choices("desk/council/member-new", model);
	}

	private String choices(String page, Model model) {
		model.addAttribute("kinds", MemberKind.values());
		model.addAttribute("communities", communities.all());
		model.addAttribute("specialities", SPECIALITIES);
		return page;
	}

}
