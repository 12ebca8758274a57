package org.yishitang.process.demo;

import java.time.Instant;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Petitions;

/** Fills an empty demo office with matters in every state, with the clock set back to each step's moment. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty({ "yishitang.demo", "yishitang.demo-matters" })
class DemoOffice implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoOffice.class);

	private final Petitions petitions;

	private final Storybook storybook;

	private final Playing playing;

	private final DueTimers timers;

	private final Stage stage;

	private Set<String> stuck = Set.of();

	DemoOffice(Petitions petitions, Storybook storybook, Playing playing, DueTimers timers, Stage stage) {
		this.petitions = petitions;
		this.storybook = storybook;
		this.playing = playing;
		this.timers = timers;
		this.stage = stage;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (petitions.count((row, query, having) -> null) == 0) {
			load();
		}
	}

	/** Names of the stories that could not be played to their end when they were loaded. */
	Set<String> stuck() {
		return stuck;
	}

	private void load() {
		Instant now = stage.now();
		Playing.Play play = playing.begin(now);
		stage.alone(() -> {
			for (Scene scene : storybook.scenes(now)) {
				timers.fireUntil(scene.at());
				stage.at(scene.at());
				play.play(scene);
			}
			timers.fireUntil(now);
		});
		stuck = play.stuck();
		log.info("The demo office has {} matters", play.matters());
	}

}
