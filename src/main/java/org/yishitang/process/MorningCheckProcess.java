package org.yishitang.process;

/** Contract of processes/morning-check.bpmn: every day at eight, rest days too, since matters of danger know none. */
final class MorningCheckProcess {

	static final String KEY = "morning-check";

	/** The timer that starts it. */
	static final String EVERY_MORNING = "every-morning";

	private MorningCheckProcess() {
	}

}
