package org.yishitang.process.demo;

import java.util.List;
import java.util.Map;

import org.yishitang.intake.Submission;

/**
 * One matter as told in {@code demo/matters.json}.
 *
 * @param name how other stories refer to it
 * @param on when it comes in
 * @param by {@code petitioner} or the account that registers it
 * @param submission what comes in; dates may be written {@code day-3}
 * @param work what happens then, in order
 */
record Story(String name, On on, String by, Submission submission, List<Step> work) {

	/**
	 * When something happens: so many days ago at an hour of the office, moved back to a working day, or so many
	 * minutes ago.
	 *
	 * @param days calendar days before the day of loading, or null
	 * @param at hour and minute, or null
	 * @param minutes minutes before loading, or null
	 */
	record On(Integer days, String at, Integer minutes) {

	}

	/**
	 * One thing that somebody does.
	 *
	 * @param by an account, or {@code petitioner}
	 * @param does id of the task, what the petitioner does, or which letter of another organ is registered
	 * @param with values of the form
	 */
	record Step(On on, String by, String does, Map<String, Object> with) {

	}

}
