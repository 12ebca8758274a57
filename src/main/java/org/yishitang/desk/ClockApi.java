package org.yishitang.desk;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yishitang.clock.DueDate;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.clock.UnknownRule;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts a limit for staff, by the same code as the cases. */
@RestController
@Tag(name = "clock", description = "法定期限推算 / statutory limits")
class ClockApi {

	/** Outside these years nothing is known even of the days fixed by law. */
	private static final int FIRST_YEAR = 1950;

	private static final int LAST_YEAR = 2199;

	private final StatutoryClock statutory;

	private final MessageSource messages;

	private final Clock clock;

	ClockApi(StatutoryClock statutory, MessageSource messages, Clock clock) {
		this.statutory = statutory;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping(path = "/api/clock/due", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "推算期限 / when something is due")
	@ApiResponse(responseCode = "200", description = "the dates; date-times for limits in hours")
	@ApiResponse(responseCode = "400", description = "unreadable start, or a rule whose day the sender states",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "404", description = "no such rule, variant or profile",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	ClockAnswer due(@Parameter(example = "DL-06") @RequestParam String rule,
			@Parameter(description = "date or date-time of the event", example = "2026-08-02") @RequestParam String from,
			@Parameter(description = "where a rule has them", example = "L1") @RequestParam(required = false) String variant,
			@Parameter(description = "local model", example = "shandong") @RequestParam(required = false) String profile) {
		GivenMoment given = GivenMoment.of(from, clock.getZone());
		if (given.moment().getYear() < FIRST_YEAR || given.moment().getYear() > LAST_YEAR) {
			throw new DateTimeException("no calendar");
		}
		DueDate due = statutory.due(code(rule), given.moment(), code(variant), profile(profile));
		return ClockAnswer.of(due, given.dateOnly());
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownRule unknown, Locale reader) {
		return problem(HttpStatus.NOT_FOUND, "unknown-limit", "clock.unknown-rule.title",
				unknown.refusal().key(), unknown.refusal().arguments(), reader);
	}

	@ExceptionHandler
	ProblemDetail refused(LimitRefused refused, Locale reader) {
		return problem(HttpStatus.BAD_REQUEST, "limit-refused", "clock.bad-request.title", refused.refusal().key(),
				refused.refusal().arguments(), reader);
	}

	@ExceptionHandler
	ProblemDetail unreadable(DateTimeException unreadable, Locale reader) {
		return problem(HttpStatus.BAD_REQUEST, "bad-start", "clock.bad-request.title", "clock.bad-from", List.of(),
				reader);
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException missing, Locale reader) {
		return problem(HttpStatus.BAD_REQUEST, "missing-parameter", "clock.bad-request.title", "clock.missing",
				List.of(missing.getParameterName()), reader);
	}

	private ProblemDetail problem(HttpStatus status, String kind, String title, String key, List<Object> arguments,
			Locale reader) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				messages.getMessage(key, arguments.isEmpty() ? null : arguments.toArray(), reader));
		problem.setTitle(messages.getMessage(title, null, reader));
		problem.setType(URI.create("urn:yishitang:problem:" + kind));
		problem.setProperty("reference", UUID.randomUUID().toString());
		return problem;
	}

	private static String code(String variant) {
		return variant == null ? null : variant.strip().toUpperCase(Locale.ROOT);
	}

	private static String profile(String profile) {
		return profile == null || profile.isBlank() ? null : profile.strip().toLowerCase(Locale.ROOT);
	}

}
