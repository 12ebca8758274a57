package org.yishitang.desk.sitting;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.council.RoomScreen;
import org.yishitang.council.SittingDesk;

/** The screen on the wall of the room, which follows the sitting by itself. */
@Controller
class RoomPages {

	private final SittingDesk desk;

	private final RoomScreen room;

	private final CurrentAccount reader;

	RoomPages(SittingDesk desk, RoomScreen room, CurrentAccount reader) {
		this.desk = desk;
		this.room = room;
		this.reader = reader;
	}

	@GetMapping("/desk/sittings/{no}/screen")
	String screen(@PathVariable String no, HttpServletResponse response, Model page) {
		return show(no, "desk/sitting/screen", response, page);
	}

	/** What the screen asks for again and again. */
	@GetMapping("/desk/sittings/{no}/screen/board")
	String board(@PathVariable String no, HttpServletResponse response, Model page) {
		return show(no, "desk/sitting/screen :: board", response, page);
	}

	private String show(String no, String view, HttpServletResponse response, Model page) {
		if (!reader.hasAnyRole(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		response.setHeader("Cache-Control", "no-store");
		page.addAttribute("room", desk.latest(no)
			.map(room::now)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return view;
	}

}
