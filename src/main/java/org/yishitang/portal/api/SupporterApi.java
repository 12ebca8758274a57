package org.yishitang.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.yishitang.intake.Joining;
import org.yishitang.intake.Person;

/** "Me too". */
@RestController
@Tag(name = "petitions")
class SupporterApi {

	private final Joining joining;

	private final IntakeLimits limits;

	SupporterApi(Joining joining, IntakeLimits limits) {
		this.joining = joining;
		this.limits = limits;
	}

	@PostMapping("/api/petitions/{receiptNo}/supporters")
	@Operation(summary = "Join a matter", description = "With a receipt of one's own, which follows the matter joined.")
	ResponseEntity<ReceiptAnswer> join(@PathVariable String receiptNo,
			@RequestHeader(name = FollowUpApi.CODE, required = false) String code,
			@RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey,
			@RequestBody Said.Supporter supporter, HttpServletRequest request) {
		Person person = new Person(supporter.name(), supporter.phone(), supporter.address());
		return limits.guarded(request, () -> {
			limits.submission(request, supporter.phone());
			return ResponseEntity.status(HttpStatus.CREATED)
				.cacheControl(CacheControl.noStore())
				.body(ReceiptAnswer.of(joining.join(receiptNo, code, person, idempotencyKey)));
		});
	}

}
