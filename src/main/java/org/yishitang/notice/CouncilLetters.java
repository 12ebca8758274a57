package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.council.ExecutionTask;
import org.yishitang.council.SeatState;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingAccount;
import org.yishitang.council.SittingBook;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingEntry;
import org.yishitang.council.SittingResult;
import org.yishitang.council.SittingState;
import org.yishitang.council.Tally;
import org.yishitang.petition.Petition;

/** The papers of a sitting, out of its record: minutes and resolution for the office, the notice for everybody. */
@Component
class CouncilLetters implements LetterPart {

	private final SittingDesk desk;

	private final SittingBook book;

	private final OfficialWords words;

	private final Clock clock;

	CouncilLetters(SittingDesk desk, SittingBook book, OfficialWords words, Clock clock) {
		this.desk = desk;
		this.book = book;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION, LetterKind.COUNCIL_NOTICE);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Map<String, String> values = new HashMap<>();
		values.put("议事会", words.council());
		desk.latest(petition.no())
			.ifPresent(sitting -> values.putAll(kind == LetterKind.COUNCIL_NOTICE ? notice(sitting) : record(sitting)));
		return values;
	}

	private Map<String, String> notice(Sitting sitting) {
		if (sitting.publicWords() == null || sitting.publishedFrom() == null) {
			return Map.of();
		}
		return Map.of("公示文字", sitting.publicWords(), "公示期",
				words.of("council-published", LetterContent.day(sitting.publishedFrom()),
						LetterContent.day(sitting.publishedTo())));
	}

	private Map<String, String> record(Sitting sitting) {
		SittingAccount account = book.of(sitting);
		Map<String, String> values = new HashMap<>();
		values.put("会议时间", when(sitting));
		values.put("会议地点", or(sitting.place()));
		values.put("届次", Integer.toString(sitting.number()));
		values.put("议题", or(account.topic()));
		values.put("议程", lines(account.agenda().stream().map(CouncilLetters::numbered).toList()));
		values.put("到会情况", attendance(account));
		values.put("各方陈述", lines(account.statements().stream().map(this::statement).toList()));
		values.put("共识事实", facts(account.facts()));
		values.put("方案与表决", lines(account.proposals().stream().map(each -> proposal(each, account.voted())).toList()));
		values.put("会议结果", result(sitting));
		values.put("决议", or(account.resolution()));
		values.put("落实任务", lines(account.tasks().stream().map(this::task).toList()));
		return values;
	}

	private String when(Sitting sitting) {
		String day = LetterContent.day(sitting.sittingDate());
		return sitting.plannedAt() == null ? day
				: day + " " + LocalTime.ofInstant(sitting.plannedAt(), clock.getZone()).withSecond(0).withNano(0);
	}

	private String attendance(SittingAccount account) {
		String counts = words.of("council-attendance", Integer.toString(account.counted()),
				Integer.toString(account.sitting().present()), Integer.toString(account.least()));
		return counts + account.seats()
			.stream()
			.collect(Collectors.groupingBy(SittingAccount.Seat::state, () -> new java.util.EnumMap<>(SeatState.class),
					Collectors.mapping(this::seat, Collectors.joining("、"))))
			.entrySet()
			.stream()
			.map(group -> "\n" + words.seat(group.getKey()) + "：" + group.getValue())
			.collect(Collectors.joining());
	}

	private String seat(SittingAccount.Seat seat) {
		String held = words.of("council-seat", Integer.toString(seat.number()), seat.name()).strip();
		return seat.conflict() == null ? held : words.of("council-conflict", held, words.conflict(seat.conflict()));
	}

	private String statement(SittingEntry entry) {
		return words.of("council-side." + entry.side(), LetterContent.inline(entry.words()));
	}

	private String facts(List<SittingEntry> facts) {
		if (facts.isEmpty()) {
			return words.nothing();
		}
		String signed = facts.get(0).signedBy();
		return facts.stream()
			.map(CouncilLetters::numbered)
			.collect(Collectors.joining("\n")) + (signed == null ? "" : "\n" + words.of("council-signed." + signed));
	}

	private static String numbered(SittingEntry entry) {
		return entry.position() + ". " + LetterContent.inline(entry.words());
	}

	private String result(Sitting sitting) {
		if (sitting.result() == null) {
			return sitting.state() == SittingState.FAILED ? words.of("council-failed") : words.nothing();
		}
		String result = words.of("council-result." + sitting.result());
		return sitting.result() == SittingResult.OWNERS_VOTE ? result + words.of("council-owners." + sitting.ownersVote())
				: result;
	}

	private String proposal(SittingAccount.Proposal proposal, boolean voted) {
		Tally tally = proposal.tally();
		if (!voted) {
			return words.of("council-proposal", Integer.toString(tally.proposal()),
					LetterContent.inline(proposal.words()).replaceAll("[。；;]+$", ""));
		}
		return words.of(tally.carried() ? "council-carried" : "council-counted", Integer.toString(tally.proposal()),
				LetterContent.inline(proposal.words()).replaceAll("[。；;]+$", ""), Integer.toString(tally.inFavour()),
				Integer.toString(tally.against()), Integer.toString(tally.abstained()));
	}

	private String task(ExecutionTask task) {
		return words.of("council-task", Integer.toString(task.position()), task.who(), LetterContent.inline(task.what()),
				LetterContent.day(task.dueOn()), task.proof());
	}

	private String lines(List<String> lines) {
		return lines.isEmpty() ? words.nothing() : String.join("\n", lines);
	}

	private String or(String words) {
		return words == null || words.isBlank() ? this.words.nothing() : words.strip();
	}

}
