package org.yishitang.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.yishitang.clock.CalendarEntry;
import org.yishitang.intake.Tracking;
import org.yishitang.petition.Refusal;

/** The sitting of a matter for the calendar of those who brought it, supporters too. */
@Controller
class SittingInvitation {

	private final MatterKey key;

	private final Tracking tracking;

	private final SittingAhead ahead;

	private final PlainWords words;

	private final Clock clock;

	SittingInvitation(MatterKey key, Tracking tracking, SittingAhead ahead, PlainWords words, Clock clock) {
		this.key = key;
		this.tracking = tracking;
		this.ahead = ahead;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/track/matter/sitting.ics")
	ResponseEntity<byte[]> calendar(HttpServletRequest request) {
		return key.read(request)
			.flatMap(held -> tracking.open(held.no(), held.code()))
			.map(matter -> ahead.of(matter.caseNo()))
			.map(sitting -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sitting.ics\"")
				.cacheControl(CacheControl.noStore())
				.body(CalendarEntry.of(sitting.id(), sitting.at(), sitting.place() == null ? "" : sitting.place(),
						words.of(Refusal.of("portal.matter.sitting")), clock.instant())
					.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
