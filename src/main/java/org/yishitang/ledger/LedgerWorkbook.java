package org.yishitang.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/** The ledger as the spreadsheet people recognise: exactly the selection, written row by row. */
@Component
public class LedgerWorkbook {

	private static final int FLUSH_EVERY = 500;

	private static final int HEADER_ROW = 1;

	private final Ledger ledger;

	private final Labels labels;

	private final Clock clock;

	private final Map<String, Function<LedgerItem, Object>> columns = new LinkedHashMap<>();

	LedgerWorkbook(Ledger ledger, Labels labels, Clock clock) {
		this.ledger = ledger;
		this.labels = labels;
		this.clock = clock;
		arrival();
		sort();
		handling();
		limits();
	}

	/** Writes the selection; the stream stays open. */
	public void write(Filter filter, Scope scope, OutputStream out) {
		try {
			Workbook book = new Workbook(out, "Yishitang", "1.0");
			Worksheet sheet = book.newWorksheet(labels.text("ledger.title"));
			head(sheet);
			int[] row = { HEADER_ROW };
			ledger.each(filter, scope, item -> line(sheet, ++row[0], item));
			sheet.finish();
			book.finish();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	private void head(Worksheet sheet) {
		sheet.value(0, 0, labels.text("ledger.as-of", labels.moment(clock.instant())));
		sheet.freezePane(1, HEADER_ROW + 1);
		int column = 0;
		for (String name : columns.keySet()) {
			sheet.width(column, name.equals("summary") ? 60 : 18);
			sheet.value(HEADER_ROW, column, labels.text("ledger.column." + name));
			sheet.style(HEADER_ROW, column++).bold().fillColor("E8EDF3").set();
		}
	}

	private void line(Worksheet sheet, int row, LedgerItem item) {
		int column = 0;
		for (Function<LedgerItem, Object> cell : columns.values()) {
			Object value = cell.apply(item);
			if (value instanceof Number number) {
				sheet.value(row, column, number);
			}
			else {
				sheet.inlineString(row, column, harmless(value == null ? "" : value.toString()));
			}
			column++;
		}
		if (row % FLUSH_EVERY == 0) {
			flush(sheet);
		}
	}

	/** A text that a spreadsheet program would take for a formula is marked as text. */
	static String harmless(String text) {
		return text.matches("(?s)^[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text;
	}

	private String marked(String date, boolean provisional) {
		return date == null || !provisional ? date : "%s（%s）".formatted(date, labels.text("ledger.provisional"));
	}

	private static void flush(Worksheet sheet) {
		try {
			sheet.flush();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	private void arrival() {
		columns.put("no", LedgerItem::no);
		columns.put("received-at", item -> labels.moment(item.receivedAt()));
		columns.put("channel", item -> labels.of("petition.channel", item.channel()));
		columns.put("source-no", LedgerItem::sourceNo);
		columns.put("petitioner", LedgerItem::petitioner);
		columns.put("headcount", LedgerItem::headcount);
		columns.put("community", item -> labels.community(item.place().community()));
		columns.put("grid", item -> labels.grid(item.place().grid()));
		columns.put("address", item -> item.place().address());
	}

	private void sort() {
		columns.put("category-code", item -> item.sort().category());
		columns.put("category", item -> labels.of("petition.category", item.sort().category()));
		columns.put("nature", item -> labels.of("petition.nature", item.sort().nature()));
		columns.put("summary", LedgerItem::summary);
		columns.put("urgency", item -> labels.of("petition.urgency", item.sort().urgency()));
		columns.put("procedure", item -> labels.of("petition.procedure", item.sort().procedure()));
	}

	private void handling() {
		columns.put("status", item -> labels.of("petition.status", item.status()));
		columns.put("accepted-at", item -> labels.moment(item.acceptedAt()));
		columns.put("first-post", item -> labels.post(item.firstPost()));
		columns.put("post", item -> labels.post(item.post()));
		columns.put("outcome", item -> labels.of("petition.outcome", item.outcome()));
		columns.put("replied-at", item -> labels.moment(item.repliedAt()));
		columns.put("review-status", item -> labels.of("ledger.review", item.reviewStatus()));
		columns.put("satisfaction", item -> labels.of("petition.satisfaction", item.satisfaction()));
		columns.put("closed-at", item -> labels.moment(item.closedAt()));
		columns.put("reopened", item -> item.cycle() - 1);
		columns.put("hand-overs", LedgerItem::handOvers);
	}

	private void limits() {
		columns.put("due-rule", item -> item.limits().dueRule());
		columns.put("due-legal", item -> marked(item.limits().dueLegal(), item.limits().dueProvisional()));
		columns.put("due-target", item -> item.limits().dueTarget());
		columns.put("next-rule", item -> item.limits().nextRule());
		columns.put("next-legal", item -> marked(item.limits().nextLegal(), item.limits().nextProvisional()));
		columns.put("light", item -> labels.of("ledger.light", item.light()));
		columns.put("missing-letters", item -> item.missingLetters()
			.stream()
			.map(kind -> labels.of("notice.letter", kind))
			.collect(Collectors.joining("、")));
		columns.put("unproven", item -> labels.of("ledger.yes", item.unproven()));
		columns.put("ladder-step", item -> labels.of("ledger.ladder", item.ladderStep()));
		columns.put("supervised", LedgerItem::supervised);
		columns.put("breached", item -> labels.of("ledger.yes", item.breached()));
		columns.put("listed", item -> labels.of("ledger.yes", item.listed()));
		columns.put("booked", item -> labels.of("ledger.yes", item.booked()));
		columns.put("booked-until", item -> item.bookedUntil() == null ? null : item.bookedUntil().toString());
	}

}
