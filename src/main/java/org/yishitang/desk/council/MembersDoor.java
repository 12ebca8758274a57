package org.yishitang.desk.council;

import org.yishitang.council.CouncilMembers;
import org.yishitang.desk.admin.AdminDoor;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of members for administrators: to be taken away and brought, nothing else of the council. */
@Controller
class MembersDoor {

	private final CouncilMembers members;

	MembersDoor(CouncilMembers members) {
		this.members = members;
	}

	@Bean
	static AdminDoor councilMembersDoor() {
		return new AdminDoor(12, "/desk/admin/council-members", "council-members");
	}

	@GetMapping("/desk/admin/council-members")
	String list(Model model) {
		model.addAttribute("total", members.all().size());
		return "desk/council/members-file";
	}

}
