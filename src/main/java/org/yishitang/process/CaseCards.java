package org.yishitang.process;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.access.Masking;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petition;

/**
 * The masked case card at the top of every form, as Markdown. What residents wrote is escaped, so that it can neither
 * format nor link.
 */
@Component
class CaseCards {

	private static final int LONGEST_TEXT = 1_500;

	/** A name and nothing else: it stands masked among the parties. */
	private static final String NAME = "sign-agreement.respondentName";

	private final Parties parties;

	private final Deadlines deadlines;

	private final CaseNotes notes;

	private final CaseWords words;

	CaseCards(Parties parties, Deadlines deadlines, CaseNotes notes, CaseWords words) {
		this.parties = parties;
		this.deadlines = deadlines;
		this.notes = notes;
		this.words = words;
	}

	/** The card of a matter for the work at hand. */
	String of(Duty duty) {
		Petition petition = duty.petition();
		StringBuilder card = new StringBuilder();
		card.append("| ").append(words.of("process.card.no")).append(" | [").append(petition.no());
		card.append("](/desk/cases/").append(petition.no()).append(") |\n|---|---|\n");
		words.rows(petition).forEach((label, value) -> row(card, label, value));
		row(card, words.of("process.card.parties"), people(petition));
		row(card, words.of("process.card.limits"), limits(petition));
		card.append("\n**").append(words.of("process.card.text")).append("**\n\n");
		card.append("> ").append(escaped(shortened(petition.text()))).append("\n");
		Map<String, String> latest = latestNotes(petition);
		if (!latest.isEmpty()) {
			card.append("\n**").append(words.of("process.card.notes")).append("**\n\n");
			latest.forEach((field, text) -> card.append("- ")
				.append(words.field(field))
				.append("：")
				.append(escaped(shortened(text)))
				.append("\n"));
		}
		return card.toString();
	}

	private void row(StringBuilder card, String label, String value) {
		if (value != null && !value.isBlank()) {
			card.append("| ").append(label).append(" | ").append(escaped(value)).append(" |\n");
		}
	}

	private String people(Petition petition) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no())
			.stream()
			.filter(party -> party.name() != null)
			.map(party -> words.role(party) + " " + Masking.name(party.name()) + " " + phone(party.phone()))
			.collect(Collectors.joining("；"));
	}

	private static String phone(String phone) {
		return phone == null ? "" : Masking.phone(phone);
	}

	private String limits(Petition petition) {
		List<Deadline> running = deadlines.of(petition.no()).stream().filter(limit -> limit.state().live() && limit.guarded()).toList();
		return running.stream()
			.map(limit -> words.limit(limit, DateTimeFormatter.ISO_LOCAL_DATE))
			.collect(Collectors.joining("；"));
	}

	/** The last note of each field, oldest field first. */
	private Map<String, String> latestNotes(Petition petition) {
		Map<String, String> latest = new java.util.LinkedHashMap<>();
		notes.of(petition.no()).stream().filter(note -> !note.field().equals(NAME)).forEach(note -> {
			latest.remove(note.field());
			latest.put(note.field(), note.text());
		});
		return latest;
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "……";
	}

	/** Masks names, phone numbers and the like, then takes every sign of Markdown and HTML its meaning. */
	static String escaped(String text) {
		StringBuilder safe = new StringBuilder();
		Masking.freeText(text).codePoints().forEach(point -> {
			if (point == '\n' || point == '\r') {
				safe.append(' ');
			}
			else if (point < 128 && !Character.isLetterOrDigit(point) && point != ' ' && point != '-'
					&& point != '.' && point != ',' && point != ':') {
				safe.append("&#").append(point).append(';');
			}
			else {
				safe.appendCodePoint(point);
			}
		});
		return safe.toString();
	}

}
