package org.yishitang.portal.api;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yishitang.access.CurrentAccount;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.intake.Tracking;
import org.yishitang.intake.UnknownReceipt;
import org.yishitang.petition.CaseEvent;

/** Handing in a matter and following it. */
@RestController
@RequestMapping("/api/petitions")
@Tag(name = "petitions")
class PetitionApi {

	private final RegisteringPetition registering;

	private final Tracking tracking;

	private final Answers answers;

	private final IntakeLimits limits;

	private final CurrentAccount account;

	PetitionApi(RegisteringPetition registering, Tracking tracking, Answers answers, IntakeLimits limits,
			CurrentAccount account) {
		this.registering = registering;
		this.tracking = tracking;
		this.answers = answers;
		this.limits = limits;
		this.account = account;
	}

	@PostMapping
	@Operation(summary = "Hand in a matter", description = "Public; staff may use it on behalf of someone.")
	ResponseEntity<ReceiptAnswer> register(@RequestBody Submission submission,
			@RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey,
			HttpServletRequest request) {
		if (account.id().isEmpty()) {
			limits.submission(request, submission.petitioner() == null ? null : submission.petitioner().phone());
		}
		Receipt receipt = registering.register(submission, account.id().orElse(CaseEvent.PETITIONER), idempotencyKey);
		return ResponseEntity.status(HttpStatus.CREATED)
			.cacheControl(CacheControl.noStore())
			.body(ReceiptAnswer.of(receipt));
	}

	@GetMapping("/{receiptNo}")
	@Operation(summary = "Follow a matter", description = "Unknown number and wrong code: the same 404.")
	ResponseEntity<PetitionAnswer> follow(@PathVariable String receiptNo,
			@RequestHeader(name = "X-Query-Code", required = false) String queryCode, HttpServletRequest request,
			Locale reader) {
		return limits.guarded(request, () -> ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(answers.of(tracking.open(receiptNo, queryCode).orElseThrow(UnknownReceipt::new), reader)));
	}

}
