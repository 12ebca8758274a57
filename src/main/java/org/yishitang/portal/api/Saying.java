package org.yishitang.portal.api;

import org.springframework.stereotype.Component;

import org.yishitang.intake.Answering;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Rating;
import org.yishitang.intake.Supplementing;

/** The verbs of the holder of a receipt. */
@Component
record Saying(Supplementing supplementing, Answering answering, AskingWithdrawal withdrawal, Rating rating,
		AskingReopening reopening) {

}
