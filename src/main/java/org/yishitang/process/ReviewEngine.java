package org.yishitang.process;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.ReviewResult;
import org.yishitang.process.ReviewProcess.Stage;

/** Moves the instance of a review on when a message from its organ came in. */
@Component
class ReviewEngine {

	private final RuntimeService engine;

	private final Deadlines deadlines;

	private final OneCommand command;

	ReviewEngine(RuntimeService engine, Deadlines deadlines, OneCommand command) {
		this.engine = engine;
		this.deadlines = deadlines;
		this.command = command;
	}

	/**
	 * A review was asked for. The news of a request in time may reach us when the window has lapsed and its instance is
	 * gone: then a new one begins behind the request.
	 */
	void requested(String no, ReviewLevel level) {
		Stage stage = Stage.of(level);
		Map<String, Object> variables = new HashMap<>();
		put(variables, stage.due, no, level.term());
		if (waitsFor(no, stage.requested)) {
			command.run(() -> engine.createMessageCorrelation(stage.requested)
				.processInstanceBusinessKey(no)
				.setVariables(variables)
				.correlate());
		}
		else {
			engine.createProcessInstanceByKey(ReviewProcess.KEY)
				.businessKey(no)
				.setVariables(variables)
				.startAfterActivity(stage.asked)
				.execute();
		}
	}

	/** The organ has decided. */
	void decided(String no, ReviewLevel level, ReviewResult result) {
		Map<String, Object> variables = new HashMap<>(Map.of(ReviewProcess.RESULT.name(), result.name()));
		put(variables, Stage.FINAL.windowEnds, no, ReviewLevel.FINAL.window());
		command.run(() -> engine.createMessageCorrelation(Stage.of(level).decided)
			.processInstanceBusinessKey(no)
			.setVariables(variables)
			.correlate());
	}

	private boolean waitsFor(String no, String message) {
		return engine.createExecutionQuery()
			.processInstanceBusinessKey(no)
			.messageEventSubscriptionName(message)
			.count() > 0;
	}

	private void put(Map<String, Object> variables, Variable<java.util.Date> moment, String no, String rule) {
		deadlines.latest(no, rule)
			.map(Deadline::legalEnd)
			.ifPresent(end -> variables.put(moment.name(), ReviewProcess.date(end)));
	}

}
