package org.yishitang.clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The local model by which hotline orders (12345) are counted. By default they keep the limits of every petition; the
 * Shandong model gives an order five working days (DL-32) in place of the right to object (DL-04).
 */
@Component
public class HotlineModel {

	private static final String SHANDONG = "shandong";

	private final String profile;

	HotlineModel(@Value("${yishitang.hotline-profile:" + DeadlineRules.DEFAULT_PROFILE + "}") String profile) {
		this.profile = profile;
	}

	/** Profile for the limits of hotline orders. */
	public String profile() {
		return profile;
	}

	/** The limit that runs from the receipt of an order beside the notice: {@code DL-04} or {@code DL-32}. */
	public String receiptRule() {
		return SHANDONG.equals(profile) ? "DL-32" : "DL-04";
	}

	/** The limit within which an order may be sent back: {@code DL-04} or {@code DL-32:RETURN}. */
	public String returnRule() {
		return SHANDONG.equals(profile) ? "DL-32:RETURN" : "DL-04";
	}

}
