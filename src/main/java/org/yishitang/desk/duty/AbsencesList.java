package org.yishitang.desk.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Absence;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;

import org.springframework.stereotype.Component;

/** Absences that are not over, as a list: a plan of leave comes in as one file. */
@Component
class AbsencesList implements OfficeList {

	private final Absences absences;

	private final EnteringAbsence entering;

	private final Labels labels;

	private final Clock clock;

	AbsencesList(Absences absences, EnteringAbsence entering, Labels labels, Clock clock) {
		this.absences = absences;
		this.entering = entering;
		this.labels = labels;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "absences";
	}

	@Override
	public List<String> columns() {
		return List.of("account", "from", "until", "absence-kind");
	}

	@Override
	public List<List<String>> rows(String actor) {
		return entering.lookedAfter(actor)
			.stream()
			.map(absence -> List.of(absence.account(), text(absence.from()), text(absence.until()), kind(absence.kind())))
			.toList();
	}

	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		List<Absence> known = absences.notOver();
		return rows.stream().map(row -> line(row, known, actor)).toList();
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		List<Absence> known = absences.notOver();
		rows.stream()
			.distinct()
			.filter(row -> known.stream().noneMatch(absence -> same(absence, row)))
			.forEach(row -> entering.enter(actor, row.get(0), moment(row.get(1)), moment(row.get(2)), kind(row.get(3)).orElseThrow()));
		return List.of();
	}

	private Line line(List<String> row, List<Absence> known, String actor) {
		Instant from = moment(row.get(1));
		Instant until = moment(row.get(2));
		if (from == null || until == null) {
			return Line.error(0, row.get(0), labels.text("absence.refusal.moment"));
		}
		if (kind(row.get(3)).isEmpty()) {
			return Line.error(0, row.get(0), labels.text("absence.refusal.kind", row.get(3)));
		}
		if (known.stream().anyMatch(absence -> same(absence, row))) {
			return new Line(0, Line.Kind.SAME, row.get(0), List.of(), null);
		}
		try {
			entering.check(actor, row.get(0), from, until);
		}
		catch (Refused refused) {
			return Line.error(0, row.get(0), labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
		return new Line(0, Line.Kind.NEW, row.get(0), List.of(row.get(1) + " – " + row.get(2) + "　" + row.get(3)), null);
	}

	private boolean same(Absence absence, List<String> row) {
		return absence.account().equals(row.get(0)) && text(absence.from()).equals(text(moment(row.get(1))))
				&& text(absence.until()).equals(text(moment(row.get(2)))) && kind(row.get(3)).filter(absence.kind()::equals).isPresent();
	}

	private Instant moment(String cell) {
		return AbsenceForm.moment(cell, clock.getZone());
	}

	private String text(Instant moment) {
		return moment == null ? "" : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(moment.atZone(clock.getZone()));
	}

	private String kind(AbsenceKind kind) {
		return labels.of("territory.absence-kind", kind);
	}

	private Optional<AbsenceKind> kind(String cell) {
		return Arrays.stream(AbsenceKind.values()).filter(kind -> kind.name().equals(cell) || kind(kind).equals(cell)).findFirst();
	}

}
