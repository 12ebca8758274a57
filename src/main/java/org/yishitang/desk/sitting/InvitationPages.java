package org.yishitang.desk.sitting;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import jakarta.servlet.http.HttpServletResponse;

import org.yishitang.council.Conflict;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingAccount;
import org.yishitang.council.SittingBook;
import org.yishitang.council.SittingLinks;
import org.yishitang.desk.ReceiptPicture;

/** The invitations to a sitting, to be printed and handed over: with the personal link of each member as a QR code. */
@Controller
class InvitationPages {

	private final SittingBook book;

	private final RoomPages room;

	private final SittingLinks links;

	private final SittingDoor door;

	InvitationPages(SittingBook book, RoomPages room, SittingLinks links, SittingDoor door) {
		this.book = book;
		this.room = room;
		this.links = links;
		this.door = door;
	}

	/** Without links: nobody can look one up. */
	@GetMapping("/desk/sittings/{no}/invitations")
	String invitations(@PathVariable String no, HttpServletResponse response, Model page) {
		return show(room.sitting(no, response), Map.of(), page);
	}

	/** With a new link for each seat; only the secretary hands links out. */
	@PostMapping("/desk/sittings/{no}/invitations")
	String withLinks(@PathVariable String no, HttpServletResponse response, Model page) {
		Sitting sitting = room.sitting(no, response);
		if (!door.keeps(no)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return show(sitting, book.of(sitting)
			.seats()
			.stream()
			.filter(SittingAccount.Seat::counts)
			.collect(Collectors.toMap(SittingAccount.Seat::number, seat -> picture(sitting, seat.number()))), page);
	}

	private String picture(Sitting sitting, int seat) {
		return ReceiptPicture.ofLink(ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/council/" + links.issue(sitting.getId(), seat, door.me()))
			.toUriString());
	}

	private String show(Sitting sitting, Map<Integer, String> codes, Model page) {
		page.addAttribute("sitting", sitting);
		page.addAttribute("topic", room.title(sitting));
		page.addAttribute("agenda", book.of(sitting).agenda().stream().map(entry -> entry.words()).toList());
		page.addAttribute("conflicts", Conflict.values());
		page.addAttribute("seats", book.of(sitting).seats().stream().filter(SittingAccount.Seat::counts).toList());
		page.addAttribute("codes", codes);
		page.addAttribute("keeps", door.keeps(sitting.caseNo()));
		return "desk/sitting/invitations";
	}

}
