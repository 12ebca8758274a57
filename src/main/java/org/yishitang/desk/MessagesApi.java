package org.yishitang.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What other organs tell the office, registered by a program of the petition office or of supervision. */
@RestController
class MessagesApi {

	private final MessageDesk desk;

	private final OutsidePost post;

	private final CaseFiles files;

	MessagesApi(MessageDesk desk, OutsidePost post, CaseFiles files) {
		this.desk = desk;
		this.post = post;
		this.files = files;
	}

	@Operation(summary = "Register what another organ tells the office",
			description = "Names and fields: review-requested and final-review-requested {requestedOn, documentNo, by"
					+ " (PETITIONER, AGENT, REPRESENTATIVE)}; review-decided and final-review-decided {result (UPHELD,"
					+ " CHANGED, ANNULLED), decidedOn, servedOn, documentNo, words?; at the final review hearingFrom?,"
					+ " hearingTo?}; final-review-hearing {hearingFrom, hearingTo}; objection-answered {result (UPHELD,"
					+ " REJECTED), answeredOn?, documentNo?}. The same paper sent again changes"
					+ " nothing. For petition officers and supervisors.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					examples = @ExampleObject("{\"requestedOn\":\"2026-12-20\",\"documentNo\":\"龙政复查受〔2026〕3号\","
							+ "\"by\":\"PETITIONER\"}"))))
	@ApiResponse(responseCode = "200", description = "Registered; where the matter stands now")
	@ApiResponse(responseCode = "400", description = "A field is missing or cannot be so; the problem names it")
	@ApiResponse(responseCode = "404", description = "No such matter or message")
	@ApiResponse(responseCode = "409", description = "Not now: out of order, or after the window, with its last day")
	@PostMapping("/api/cases/{receiptNo}/messages/{name}")
	ResponseEntity<State> receive(@PathVariable String receiptNo, @PathVariable String name,
			@RequestBody Map<String, Object> said) {
		String actor = desk.programOf();
		desk.line(receiptNo, actor).orElseThrow(() -> new NotThere(receiptNo));
		OutsideMessage message = post.find(name).orElseThrow(() -> new NotThere(name));
		post.receive(message, receiptNo, post.checked(message, texts(said)), actor);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state(receiptNo, name, actor));
	}

	private State state(String no, String name, String actor) {
		CaseView now = files.of(desk.line(no, actor).orElseThrow(() -> new NotThere(no)));
		String review = now.line().reviewStatus() == null ? null : now.line().reviewStatus().name();
		return new State(no, name, now.status().name(), review, now.deadlines());
	}

	private static Map<String, String> texts(Map<String, Object> said) {
		Map<String, String> texts = new LinkedHashMap<>();
		said.forEach((field, value) -> {
			if (value instanceof Map || value instanceof List) {
				throw new FieldRefused(field, Refusal.of("desk.message-refusal.unknown", field));
			}
			if (value != null) {
				texts.put(field, value.toString());
			}
		});
		return texts;
	}

	/**
	 * Where the matter stands after a message.
	 *
	 * @param message name of the message that was taken
	 * @param reviewStatus how far the review has come, or null
	 */
	record State(String receiptNo, String message, String status, String reviewStatus,
			List<CaseView.DeadlineView> deadlines) {

	}

}
