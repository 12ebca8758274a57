package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

import org.yishitang.records.CaseFile;
import org.yishitang.records.DataRequest;
import org.yishitang.records.Shelf;
import org.yishitang.records.RequestBook;
import org.yishitang.records.RequestKind;

/** Shows on the forms of a request what was asked and what the schedule says; people and words are on its page. */
@Component
class DataRequestPrefills implements FormPrefill {

	private final RequestBook book;

	private final Shelf shelf;

	private final TaskWords words;

	private final Clock clock;

	DataRequestPrefills(RequestBook book, Shelf shelf, TaskWords words, Clock clock) {
		this.book = book;
		this.shelf = shelf;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return DataRequestProcess.DUTIES;
	}

	@Override
	public void fill(Duty duty, VariableMap shown) {
		book.find(DataRequestProcess.REQUEST.of(duty.task()))
			.ifPresent(request -> shown.putValue("requestCard", card(request)));
	}

	private String card(DataRequest request) {
		StringBuilder card = new StringBuilder("**")
			.append(words.of("records.card.request", request.no(), words.of("records.answer.kind." + request.kind())))
			.append("**\n\n");
		String asked = LocalDate.ofInstant(request.askedAt(), clock.getZone()).toString();
		String where = words.of(request.author().identity() == null ? "records.card.portal" : "records.card.counter");
		card.append(words.of("records.card.asked", asked, where, request.dueOn().toString())).append('\n');
		if (request.kind() == RequestKind.ERASE) {
			card.append('\n').append(shelf.of(request.caseNo()).map(this::kept).orElseGet(() -> words.of("records.card.running")));
		}
		return card.append("\n[").append(words.of("records.card.page")).append("](/desk/data-requests/")
			.append(request.getId()).append(")\n").toString();
	}

	private String kept(CaseFile file) {
		String basis = shelf.rule(file).basis();
		return file.keepUntil() == null ? words.of("records.answer.kept.good", basis)
				: words.of("records.answer.kept.until", file.keepUntil().toString(), basis);
	}

}
