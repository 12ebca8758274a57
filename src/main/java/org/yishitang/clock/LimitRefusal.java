package org.yishitang.clock;

import java.util.List;

/**
 * Why a limit may not be set or moved: a message key with its arguments.
 *
 * @param key message key, e.g. {@code clock.refusal.expired}
 * @param arguments arguments of the sentence: the rule first, then days and dates
 */
public record LimitRefusal(String key, List<Object> arguments) {

	static LimitRefusal of(String key, Object... arguments) {
		return new LimitRefusal(key, List.of(arguments));
	}

}
