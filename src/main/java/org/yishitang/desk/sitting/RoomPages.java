package org.yishitang.desk.sitting;


import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.council.RoomScreen;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;

/** The screen on the wall of the room, which follows the sitting by itself. */
@Controller
class RoomPages {

	private final SittingDesk desk;

	private final RoomScreen room;

	private final SittingDoor door;

	RoomPages(SittingDesk desk, RoomScreen room, SittingDoor door) {
		this.desk = desk;
		this.room = room;
		this.door = door;
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
		page.addAttribute("room", room.now(sitting(no, response)));
		return view;
	}

	String title(Sitting sitting) {
		return room.title(sitting);
	}

	Sitting sitting(String no, HttpServletResponse response) {
		if (!door.shows(no)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		response.setHeader("Cache-Control", "no-store");
		return desk.latest(no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
