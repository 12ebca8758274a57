package org.yishitang.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.clock.CalendarEntry;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.LetterLine;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/** Papers that both sides take away: letters handed to both, the application to the court, talks for the calendar. */
@Controller
class SidePapers {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final SideHolders holders;

	private final BothSides both;

	private final Letters letters;

	private final Petitions petitions;

	private final PlainWords words;

	SidePapers(SideHolders holders, BothSides both, Letters letters, Petitions petitions, PlainWords words) {
		this.holders = holders;
		this.both = both;
		this.letters = letters;
		this.petitions = petitions;
		this.words = words;
	}

	@GetMapping({ "/track/matter/both/letters/{id}", "/side/matter/both/letters/{id}" })
	String print(@PathVariable String id, HttpServletRequest request, Model page) {
		BothSides.Seen seen = seen(request);
		Letter letter = letter(seen, id);
		page.addAttribute("title", words.of(Refusal.of("notice.letter." + letter.kind())) + " " + letter.letterNo());
		return show(letters.lines(letter), seen, page);
	}

	@GetMapping({ "/track/matter/both/letters/{id}.docx", "/side/matter/both/letters/{id}.docx" })
	ResponseEntity<byte[]> document(@PathVariable String id, HttpServletRequest request) {
		Letter letter = letter(seen(request), id);
		return file(letters.document(letter.getId()).orElseThrow(SidePapers::notThere), letter.kind() + ".docx", DOCX);
	}

	@GetMapping({ "/track/matter/both/application", "/side/matter/both/application" })
	String application(HttpServletRequest request, Model page) {
		BothSides.Seen seen = confirmable(request);
		page.addAttribute("title", words.of(Refusal.of("notice.letter." + LetterKind.JUDICIAL_APPLICATION)));
		return show(letters.draftLines(petitions.get(seen.mediation().caseNo()), LetterKind.JUDICIAL_APPLICATION), seen, page);
	}

	@GetMapping({ "/track/matter/both/application.docx", "/side/matter/both/application.docx" })
	ResponseEntity<byte[]> applicationFile(HttpServletRequest request) {
		BothSides.Seen seen = confirmable(request);
		return file(letters.draft(petitions.get(seen.mediation().caseNo()), LetterKind.JUDICIAL_APPLICATION),
				"judicial-confirmation.docx", DOCX);
	}

	/** A talk for the calendar of the phone. */
	@GetMapping({ "/track/matter/both/talks/{id}.ics", "/side/matter/both/talks/{id}.ics" })
	ResponseEntity<byte[]> calendar(@PathVariable String id, HttpServletRequest request) {
		var talk = seen(request).invitations()
			.stream()
			.map(BothSides.Invited::talk)
			.filter(one -> one.getId().equals(id))
			.findFirst()
			.orElseThrow(SidePapers::notThere);
		String entry = CalendarEntry.of(talk.getId(), talk.plannedAt(), talk.place(), words.of(Refusal.of("sides.talk")),
				talk.invitedAt());
		return file(entry.getBytes(StandardCharsets.UTF_8), "talk.ics", MediaType.parseMediaType("text/calendar;charset=UTF-8"));
	}

	private static String show(List<LetterLine> lines, BothSides.Seen seen, Model page) {
		page.addAttribute("lines", lines);
		page.addAttribute("large", false);
		page.addAttribute("back", seen.base());
		return "letter";
	}

	private BothSides.Seen confirmable(HttpServletRequest request) {
		BothSides.Seen seen = seen(request);
		if (!seen.confirmable()) {
			throw notThere();
		}
		return seen;
	}

	/** What the holder of the key sees; anything else is not there. */
	private BothSides.Seen seen(HttpServletRequest request) {
		return holders.of(request)
			.flatMap(held -> both.seen(held.party(), held.base(), held.no()))
			.orElseThrow(SidePapers::notThere);
	}

	private static Letter letter(BothSides.Seen seen, String id) {
		return seen.letters().stream().filter(letter -> letter.getId().equals(id)).findFirst().orElseThrow(SidePapers::notThere);
	}

	private static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.cacheControl(CacheControl.noStore())
			.body(bytes);
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
