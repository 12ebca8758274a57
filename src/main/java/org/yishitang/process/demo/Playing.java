package org.yishitang.process.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.CaseEvent;

/** Plays one scene after another through the doors that everybody uses. */
@Component
class Playing {

	private static final Logger log = LoggerFactory.getLogger(Playing.class);

	private final RegisteringPetition registering;

	private final StaffWork staff;

	private final PetitionerWork petitioners;

	private final OrgansWork organs;

	private final OfficeTimes times;

	Playing(RegisteringPetition registering, StaffWork staff, PetitionerWork petitioners, OrgansWork organs,
			OfficeTimes times) {
		this.registering = registering;
		this.staff = staff;
		this.petitioners = petitioners;
		this.organs = organs;
		this.times = times;
	}

	/** A play that begins now. */
	Play begin(Instant now) {
		return new Play(now);
	}

	/** The stories as far as they have been played. */
	final class Play {

		private final Cast cast = new Cast();

		private final Set<String> stuck = new HashSet<>();

		private final Instant now;

		private Play(Instant now) {
			this.now = now;
		}

		/** Plays a scene; a matter in which a rule refuses a step stays where it is. */
		void play(Scene scene) {
			String name = scene.story().name();
			if (stuck.contains(name)) {
				return;
			}
			try {
				act(scene);
			}
			catch (RuntimeException refused) {
				stuck.add(name);
				String step = scene.step() == null ? "registration" : scene.step().does();
				log.warn("Demo matter {} stops at {}: {}", name, step, refused.getMessage());
			}
		}

		private void act(Scene scene) {
			Story story = scene.story();
			Story.Step step = scene.step();
			if (step == null) {
				cast.add(story.name(), registering.register(dated(story.submission()), story.by(), null));
			}
			else if (CaseEvent.PETITIONER.equals(step.by())) {
				petitioners.act(cast.receipt(story.name()), step.does(), values(step));
			}
			else if (organs.speak(step.does())) {
				organs.say(step.by(), cast.receipt(story.name()).no(), step.does(), values(step));
			}
			else {
				staff.finish(step.by(), cast.receipt(story.name()).no(), step.does(), values(step));
			}
		}

		private Submission dated(Submission told) {
			return told.noted(day(told.receivedAt()), told.sourceNo(), day(told.statedDue()), day(told.incidentAt()));
		}

		private String day(String told) {
			return told == null ? null : times.date(told, now).toString();
		}

		private Map<String, Object> values(Story.Step step) {
			Map<String, Object> values = new HashMap<>();
			if (step.with() != null) {
				step.with().forEach((field, value) -> values.put(field, cast.number(times.date(value, now))));
			}
			return values;
		}

		int matters() {
			return cast.size();
		}

		/** Names of the stories that could not be played to their end. */
		Set<String> stuck() {
			return Set.copyOf(stuck);
		}

	}

}
