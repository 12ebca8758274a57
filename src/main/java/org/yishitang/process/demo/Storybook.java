package org.yishitang.process.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The stories of {@code demo/matters.json} as one sequence of scenes, in the order in which they happened. */
@Component
class Storybook {

	private final ObjectMapper json;

	private final OfficeTimes times;

	Storybook(ObjectMapper json, OfficeTimes times) {
		this.json = json;
		this.times = times;
	}

	/** Every scene of every story, the oldest first. */
	List<Scene> scenes(Instant now) {
		List<Scene> scenes = new ArrayList<>();
		read().forEach(story -> scenes.addAll(scenes(story, now)));
		scenes.sort(Comparator.comparing(Scene::at));
		return scenes;
	}

	private List<Scene> scenes(Story story, Instant now) {
		List<Scene> scenes = new ArrayList<>();
		Instant last = times.moment(story.on(), null, now);
		scenes.add(new Scene(last, story, null));
		for (Story.Step step : story.work()) {
			last = times.moment(step.on(), last, now);
			scenes.add(new Scene(last, story, step));
		}
		return scenes;
	}

	private List<Story> read() {
		try (InputStream file = new ClassPathResource("demo/matters.json").getInputStream()) {
			return json.readValue(file, new TypeReference<List<Story>>() {
			});
		}
		catch (IOException problem) {
			throw new java.io.UncheckedIOException(problem);
		}
	}

}
