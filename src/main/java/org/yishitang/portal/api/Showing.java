package org.yishitang.portal.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.yishitang.intake.Tracking;
import org.yishitang.intake.UnknownReceipt;

/** Does what the holder asked and shows the matter as it then is. */
@Component
class Showing {

	private final Tracking tracking;

	private final Answers answers;

	private final IntakeLimits limits;

	Showing(Tracking tracking, Answers answers, IntakeLimits limits) {
		this.tracking = tracking;
		this.answers = answers;
		this.limits = limits;
	}

	ResponseEntity<PetitionAnswer> after(HttpServletRequest request, Runnable said, String no, String code,
			Locale reader) {
		return limits.guarded(request, () -> {
			said.run();
			return ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.body(answers.of(tracking.open(no, code).orElseThrow(UnknownReceipt::new), reader));
		});
	}

}
