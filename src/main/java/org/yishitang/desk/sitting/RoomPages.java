package org.yishitang.desk.sitting;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.council.Conflict;
import org.yishitang.council.RoomScreen;
import org.yishitang.council.RoomView;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingAccount;
import org.yishitang.council.SittingBook;
import org.yishitang.council.SittingDesk;

/** The invitations to a sitting, and the screen on the wall of the room, which follows it by itself. */
@Controller
class RoomPages {

	private final SittingDesk desk;

	private final RoomScreen room;

	private final SittingBook book;

	private final SittingDoor door;

	private final Clock clock;

	RoomPages(SittingDesk desk, RoomScreen room, SittingBook book, SittingDoor door, Clock clock) {
		this.desk = desk;
		this.room = room;
		this.book = book;
		this.door = door;
		this.clock = clock;
	}

	@GetMapping("/desk/sittings/{no}/screen")
	String screen(@PathVariable String no, HttpServletResponse response, Model page) {
		return show(no, "desk/sitting/screen", response, page);
	}

	/** An invitation for each seat that counts, to be printed and handed over. */
	@GetMapping("/desk/sittings/{no}/invitations")
	String invitations(@PathVariable String no, HttpServletResponse response, Model page) {
		Sitting sitting = sitting(no, response);
		page.addAttribute("sitting", sitting);
		page.addAttribute("zone", clock.getZone());
		RoomView now = room.now(sitting);
		page.addAttribute("topic", now.title());
		page.addAttribute("agenda", now.agenda());
		page.addAttribute("conflicts", Conflict.values());
		page.addAttribute("seats", book.of(sitting).seats().stream().filter(SittingAccount.Seat::counts).toList());
		return "desk/sitting/invitations";
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

	private Sitting sitting(String no, HttpServletResponse response) {
		if (!door.shows(no)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		response.setHeader("Cache-Control", "no-store");
		return desk.latest(no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
