package org.yishitang.intake;

import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** The idempotency key belongs to a submission with another body (HTTP 422). */
public class KeyAlreadyUsed extends Refused {

	KeyAlreadyUsed() {
		super(Refusal.of("intake.refusal.key-used"));
	}

}
