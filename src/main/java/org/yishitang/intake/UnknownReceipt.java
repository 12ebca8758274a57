package org.yishitang.intake;

import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** No such receipt, or not its query code; nobody learns which (HTTP 404). */
public class UnknownReceipt extends Refused {

	public UnknownReceipt() {
		super(Refusal.of("intake.refusal.unknown-receipt"));
	}

}
