package org.yishitang.desk;

import java.util.List;
import java.util.Map;

/**
 * Something another organ tells the office about a matter, by name: the district bureau's answer to an objection, a
 * request for review, its result. Whoever speaks to the engine takes it.
 */
public interface OutsideMessage {

	/**
	 * Name in the address and in the model, e.g. {@code review-requested}; its words are
	 * {@code desk.message.<name>}.
	 */
	String name();

	/**
	 * What it says, in the order of the form; with none, values are passed on as they come.
	 */
	default List<MessageField> fields() {
		return List.of();
	}

	/** Whether the matter stands where this message can come in; only then is it offered on the desk. */
	default boolean possible(String no) {
		return true;
	}

	/**
	 * Takes the message.
	 * @param no receipt number
	 * @param values what it says: codes, dates, document numbers and words, by field
	 * @param actor account that registers it
	 * @throws org.yishitang.petition.Refused where a rule forbids it, with the sentence for the person who registers
	 */
	void receive(String no, Map<String, String> values, String actor);

}
