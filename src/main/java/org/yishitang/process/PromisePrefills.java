package org.yishitang.process;

import java.util.Set;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;

/** Shows on the forms of a promise which one it is and what was told about it. */
@Component
class PromisePrefills implements FormPrefill {

	private final PerformanceBook book;

	private final TaskWords words;

	PromisePrefills(PerformanceBook book, TaskWords words) {
		this.book = book;
		this.words = words;
	}

	@Override
	public Set<String> duties() {
		return PromiseProcess.DUTIES;
	}

	@Override
	public void fill(Duty duty, VariableMap shown) {
		book.find(PromiseProcess.PROMISE.of(duty.task())).ifPresent(promise -> shown.putValue("promiseCard", card(promise)));
	}

	private String card(Performance promise) {
		StringBuilder card = new StringBuilder();
		String who = promise.promiser() == null ? promise.who() : words.of("mediation.promiser." + promise.promiser());
		card.append("**").append(CaseCards.escaped(words.of("performance.card.promise",
				Integer.toString(promise.position()), who, promise.what()))).append("**\n\n");
		card.append(CaseCards.escaped(words.of("performance.card.due", promise.dueOn().toString()))).append("\n");
		if (promise.proof() != null) {
			card.append("\n").append(CaseCards.escaped(words.of("performance.card.proof", promise.proof()))).append("\n");
		}
		if (promise.reportedOn() != null) {
			String by = words.of(promise.reportedBy() == null ? "performance.by.STAFF"
					: "performance.by." + promise.reportedBy());
			card.append("\n> ").append(CaseCards.escaped(
					words.of("performance.card.told", promise.reportedOn().toString(), by, promise.proofWords()))).append("\n");
		}
		return card.append("\n[").append(words.of("performance.card.page")).append("](/desk/cases/")
			.append(promise.caseNo()).append("/promises)\n").toString();
	}

}
