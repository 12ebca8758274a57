package org.yishitang.petition;

import java.util.List;

/**
 * Why something may not be done: a rule, as a message key with its arguments. A refusal is a value; the edges turn it
 * into a sentence for the person who asked.
 *
 * @param key message key, e.g. {@code opinion.refusal.signer-is-drafter}
 * @param arguments arguments of the sentence
 */
public record Refusal(String key, List<Object> arguments) {

	/** A refusal with arguments. */
	public static Refusal of(String key, Object... arguments) {
		return new Refusal(key, List.of(arguments));
	}

}
