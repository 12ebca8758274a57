package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

import org.yishitang.council.OwnersVote;
import org.yishitang.council.SittingPlan;
import org.yishitang.council.Topics;
import org.yishitang.petition.CaseNotes;
import org.yishitang.process.CouncilProcess.Sitting;

/** Reads the form by which a sitting is convened, with what the office proposes where nothing was filled in. */
@Component
class SittingPlans {

	private static final LocalTime USUAL = LocalTime.of(14, 30);

	/** A sitting that nobody opened until then could not be held. */
	private static final int DAYS_TO_OPEN = 4;

	private final CaseNotes notes;

	private final Topics topics;

	private final TaskWords words;

	private final Clock clock;

	SittingPlans(CaseNotes notes, Topics topics, TaskWords words, Clock clock) {
		this.notes = notes;
		this.topics = topics;
		this.words = words;
		this.clock = clock;
	}

	SittingPlan of(DelegateTask task) {
		LocalDate day = LocalDate.parse(Sitting.SITTING_DATE.of(task));
		String time = Sitting.SITTING_TIME.of(task);
		Instant at = day.atTime(time == null ? USUAL : LocalTime.parse(time)).atZone(clock.getZone()).toInstant();
		String place = notes.text(Sitting.PLACE.of(task)).orElseGet(() -> words.office("sitting.place"));
		String chosen = Objects.toString(Sitting.MEMBERS.of(task), "");
		OwnersVote vote = Sitting.OWNERS_VOTE.code(OwnersVote.class, task);
		return new SittingPlan(day, at, place, Sitting.INVITED.of(task), vote == null ? owners(no(task)) : vote,
				chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(", ?")));
	}

	/** The moment from which a sitting that was not opened counts as failed. */
	Date openBy(org.yishitang.council.Sitting sitting) {
		return Date.from(sitting.sittingDate().plusDays(DAYS_TO_OPEN).atStartOfDay(clock.getZone()).toInstant());
	}

	private OwnersVote owners(String no) {
		return topics.ofCase(no).map(topic -> topic.ownersVote()).orElse(OwnersVote.NONE);
	}

}
