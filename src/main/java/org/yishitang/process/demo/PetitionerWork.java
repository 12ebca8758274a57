package org.yishitang.process.demo;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Rating;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Supplementing;
import org.yishitang.petition.Satisfaction;

/** What petitioners do with receipt number and query code. */
@Component
public class PetitionerWork {

	private final Supplementing supplementing;

	private final AskingWithdrawal withdrawing;

	private final AskingReopening reopening;

	private final Rating rating;

	PetitionerWork(Supplementing supplementing, AskingWithdrawal withdrawing, AskingReopening reopening,
			Rating rating) {
		this.supplementing = supplementing;
		this.withdrawing = withdrawing;
		this.reopening = reopening;
		this.rating = rating;
	}

	/**
	 * Does it.
	 * @param what {@code supplement}, {@code withdrawal}, {@code reopening} or {@code rating}
	 * @param with the values typed
	 */
	public void act(Receipt receipt, String what, Map<String, Object> with) {
		String no = receipt.no();
		String code = receipt.queryCode();
		String text = (String) with.get("text");
		switch (what) {
			case "supplement" -> supplementing.supplement(no, code, text);
			case "withdrawal" -> withdrawing.ask(no, code, text);
			case "reopening" -> reopening.ask(no, code, text);
			case "rating" -> rating.rate(no, code, Satisfaction.valueOf((String) with.get("satisfaction")),
					(Boolean) with.get("solved"), text);
			default -> throw new IllegalArgumentException(what);
		}
	}

}
