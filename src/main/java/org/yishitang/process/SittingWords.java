package org.yishitang.process;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.council.CouncilMembers;
import org.yishitang.council.EntryKind;
import org.yishitang.council.ExecutionTask;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingEntry;
import org.yishitang.council.SittingSeat;
import org.yishitang.council.Tally;

/** The record of a sitting as Markdown at the top of its forms; made for each request, never stored. */
@Component
class SittingWords {

	private final SittingDesk desk;

	private final CouncilMembers members;

	private final TaskWords words;

	SittingWords(SittingDesk desk, CouncilMembers members, TaskWords words) {
		this.desk = desk;
		this.members = members;
		this.words = words;
	}

	/** Seats with what each member answered, and how many a quorum is. */
	String seats(String no) {
		return desk.latest(no).map(sitting -> {
			int counted = desk.counted(sitting);
			String head = words.of("sitting.form.quorum", counted, sitting.quorum().toString(),
					sitting.quorum().least(counted));
			return desk.seats(sitting)
				.stream()
				.map(seat -> "| %d | %s | %s |".formatted(seat.drawOrder(), name(seat),
						words.code("sitting.seat", seat.state())))
				.collect(Collectors.joining("\n", "**" + head + "**\n\n" + words.of("sitting.form.seat-table")
						+ "\n|---|---|---|\n", "\n"));
		}).orElse("");
	}

	/** Statements, facts and proposals, kept apart. */
	String record(String no) {
		return desk.latest(no)
			.map(sitting -> part(sitting, EntryKind.FACT) + part(sitting, EntryKind.STATEMENT)
					+ part(sitting, EntryKind.PROPOSAL) + votes(no))
			.orElse("");
	}

	/** How the vote stands, one line a proposal. */
	String votes(String no) {
		return desk.latest(no)
			.map(sitting -> desk.tallies(sitting).stream().map(this::line).collect(Collectors.joining("\n", "", "\n")))
			.orElse("");
	}

	/** Promises with their days, and which are kept. */
	String promises(List<ExecutionTask> tasks) {
		return tasks.stream()
			.map(task -> "%d. %s".formatted(task.position(),
					CaseCards.escaped(words.of(task.doneOn() == null ? "sitting.form.promise" : "sitting.form.promise-kept",
							task.who(), task.what(), task.dueOn().toString(), task.proof()))))
			.collect(Collectors.joining("\n"));
	}

	/** Words for the public as the record gives them, before anybody is masked. */
	String draft(String no) {
		return desk.latest(no)
			.map(sitting -> words.office("sitting.public." + sitting.result(), sitting.sittingDate().toString(),
					lines(sitting, EntryKind.FACT), lines(sitting, EntryKind.PROPOSAL), sitting.present(),
					sitting.inFavour()))
			.orElse("");
	}

	private String lines(Sitting sitting, EntryKind kind) {
		return desk.entries(sitting, kind)
			.stream()
			.map(entry -> entry.position() + ". " + entry.words())
			.collect(Collectors.joining("\n"));
	}

	private String part(Sitting sitting, EntryKind kind) {
		List<SittingEntry> entries = desk.entries(sitting, kind);
		return entries.isEmpty() ? ""
				: entries.stream()
					.map(entry -> "%d. %s%s".formatted(entry.position(),
							entry.side() == null ? "" : words.code("sitting.side", entry.side()) + " ",
							CaseCards.escaped(entry.words())))
					.collect(Collectors.joining("\n", "**" + words.code("sitting.kind", kind) + "**\n\n", "\n\n"));
	}

	private String line(Tally tally) {
		return "- " + words.of(tally.carried() ? "sitting.form.tally-carried" : "sitting.form.tally", tally.proposal(),
				tally.inFavour(), tally.against(), tally.abstained(), tally.present());
	}

	private String name(SittingSeat seat) {
		return members.find(seat.memberId())
			.map(member -> CaseCards.escaped(member.name()) + " " + CaseCards.escaped(member.id()))
			.orElse("—");
	}

}
