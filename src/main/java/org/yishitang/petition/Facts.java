package org.yishitang.petition;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known for the decision tables; an unknown fact is null, never guessed.
 *
 * @param elder80 somebody of 80 or more lives in the household
 * @param infant an infant lives in the household
 * @param disabled a disabled or ill person lives in the household
 * @param temperature measured room temperature in °C
 * @param dangerNow danger to life at this moment
 * @param households number of households affected
 * @param bothConsent both parties agree to mediation
 * @param repeat the same person raised the same matter before
 * @param inCourt the matter is or must go before a court, prosecutor or the police
 * @param inArbitration the matter is or must go to arbitration
 */
@Embeddable
public record Facts(Boolean elder80, Boolean infant, Boolean disabled, BigDecimal temperature, Boolean dangerNow,
		Integer households, Boolean bothConsent, @Column(name = "is_repeat") Boolean repeat, Boolean inCourt, Boolean inArbitration) {

	/** What is known of the people alone. */
	Facts ofPeople() {
		return new Facts(elder80, infant, disabled, null, null, null, null, null, null, null);
	}

	/** Nothing known yet. */
	public static Facts unknown() {
		return new Facts(null, null, null, null, null, null, null, null, null, null);
	}

}
