package org.yishitang.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sentences beside the fields of a form, by field path.
 *
 * @param sentences in the order of the form
 */
record FormErrors(Map<String, String> sentences) {

	static FormErrors none() {
		return new FormErrors(new LinkedHashMap<>());
	}

	void add(String field, String sentence) {
		sentences.putIfAbsent(field, sentence);
	}

	public boolean isEmpty() {
		return sentences.isEmpty();
	}

	/** The sentence beside this field, null when it is all right. */
	public String of(String field) {
		return sentences.get(field);
	}

	/** The first sentence beside this field or one below it. */
	public String within(String field) {
		return sentences.entrySet()
			.stream()
			.filter(entry -> entry.getKey().equals(field) || entry.getKey().startsWith(field + "["))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

}
