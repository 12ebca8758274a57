package org.yishitang.process.demo;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.desk.OutsideMessage;
import org.yishitang.desk.OutsidePost;

/** What other organs write, registered as at the desk. */
@Component
class OrgansWork {

	private final OutsidePost post;

	OrgansWork(OutsidePost post) {
		this.post = post;
	}

	/** Whether a step is a letter of another organ and not a task. */
	boolean speak(String name) {
		return post.find(name).isPresent();
	}

	/**
	 * Registers the letter.
	 * @param actor account that registers it
	 */
	void say(String actor, String no, String name, Map<String, Object> values) {
		OutsideMessage message = post.find(name).orElseThrow();
		Map<String, String> said = values.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().toString()));
		post.receive(message, no, post.checked(message, said), actor);
	}

}
