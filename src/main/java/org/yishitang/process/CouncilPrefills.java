package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.clock.StatutoryClock;
import org.yishitang.council.Candidate;
import org.yishitang.council.ExecutionTask;
import org.yishitang.council.FollowingUp;
import org.yishitang.council.Picking;
import org.yishitang.council.PickingQuestions;
import org.yishitang.council.PublicText;
import org.yishitang.council.Publishing;
import org.yishitang.council.SeatState;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingObjection;
import org.yishitang.council.SittingSeat;
import org.yishitang.council.Topics;

/** What the forms of the council start with. */
@Configuration(proxyBeanMethods = false)
class CouncilPrefills {

	private static final int USUAL_SEATS = 9;

	@Bean
	FormPrefill proposedSitting(Picking picking, PickingQuestions questions, Topics topics, StatutoryClock statutory,
			Clock clock) {
		return FormPrefill.of("convene-sitting", (duty, shown) -> {
			LocalDate first = LocalDate.from(statutory.due("DL-70", LocalDateTime.now(clock)).dueLegal());
			shown.putValue("sittingDate", first.toString());
			shown.putValue("invited", USUAL_SEATS);
			topics.ofCase(duty.petition().no()).ifPresent(topic -> {
				shown.putValue("ownersVote", topic.ownersVote().name());
				shown.putValue("proposedMembers", picking.propose(questions.about(topic, first, USUAL_SEATS))
					.proposed()
					.stream()
					.map(CouncilPrefills::line)
					.collect(Collectors.joining("\n")));
			});
		});
	}

	@Bean
	FormPrefill recordOfSitting(SittingWords words, PublicText text, SittingDesk desk) {
		return new FormPrefill() {

			@Override
			public Set<String> duties() {
				return Set.of("open-sitting", "record-statements", "hold-sitting", "count-votes", "decide-after-failure",
						"decide-quorum-lost", "write-minutes", "check-publication", "decide-objections");
			}

			@Override
			public void fill(Duty duty, VariableMap shown) {
				String no = duty.petition().no();
				shown.putValue("sittingSeats", words.seats(no));
				shown.putValue("sittingRecord", words.record(no));
				shown.putValue("sittingVotes", words.votes(no));
				desk.latest(no).ifPresent(sitting -> {
					shown.putValue("wordsToCheck",
							sitting.publicWords() == null ? "" : "> " + CaseCards.escaped(sitting.publicWords()));
					if (duty.id().equals("open-sitting")) {
						shown.putValue("presentSeats", numbers(desk.seats(sitting)
							.stream()
							.filter(seat -> seat.state() == SeatState.CONFIRMED)
							.map(SittingSeat::drawOrder)));
					}
					if (duty.id().equals("write-minutes")) {
						String draft = sitting.publicWords() == null ? words.draft(no) : sitting.publicWords();
						shown.putValue("publicWords", text.masked(sitting, draft));
					}
				});
			}

		};
	}

	@Bean
	FormPrefill objectionsToDecide(Publishing publishing) {
		return FormPrefill.of("decide-objections",
				(duty, shown) -> shown.putValue("objections",
						publishing.objections(duty.petition().no())
							.stream()
							.map(CouncilPrefills::line)
							.collect(Collectors.joining("\n"))));
	}

	@Bean
	FormPrefill promisesToTell(FollowingUp following, SittingDesk desk, SittingWords words) {
		return promises("give-feedback", following, desk, words);
	}

	@Bean
	FormPrefill promisesToEvaluate(FollowingUp following, SittingDesk desk, SittingWords words) {
		return promises("evaluate-execution", following, desk, words);
	}

	private static FormPrefill promises(String task, FollowingUp following, SittingDesk desk, SittingWords words) {
		return FormPrefill.of(task, (duty, shown) -> desk.latest(duty.petition().no()).ifPresent(sitting -> {
			List<ExecutionTask> tasks = following.tasks(sitting);
			shown.putValue("promisedTasks", words.promises(tasks));
			if (task.equals("evaluate-execution")) {
				shown.putValue("tasksDone",
						numbers(tasks.stream().filter(one -> one.doneOn() != null).map(ExecutionTask::position)));
			}
		}));
	}

	/** Numbers known beforehand, as they are typed; null for none, as the form knows no empty text. */
	private static String numbers(Stream<Integer> known) {
		String typed = known.map(String::valueOf).collect(Collectors.joining(","));
		return typed.isEmpty() ? null : typed;
	}

	private static String line(Candidate candidate) {
		return "- %s %s".formatted(CaseCards.escaped(candidate.member().id()),
				CaseCards.escaped(candidate.member().name()));
	}

	private static String line(SittingObjection objection) {
		return "- %s %s".formatted(objection.receivedOn(), CaseCards.escaped(objection.words()));
	}

}
