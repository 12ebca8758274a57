package org.yishitang.desk.admin;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an administrator can set up. */
@Controller
class AdminIndex {

	private final List<AdminDoor> doors;

	AdminIndex(ObjectProvider<AdminDoor> doors) {
		this.doors = doors.stream().sorted(Comparator.comparing(AdminDoor::order)).toList();
	}

	@GetMapping("/desk/admin")
	String index(Model page) {
		page.addAttribute("doors", doors);
		return "desk/admin/index";
	}

}
