package org.yishitang.petition;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * In whose place somebody acts while one piece of work is done, so that every line about it says "B 代 A" and the
 * accountable name is never lost.
 */
@Component
public class ActingFor {

	/** Detail of an event: account of the holder in whose place the actor acted. */
	public static final String ON_BEHALF_OF = "onBehalfOf";

	/** Detail of an event: post for which the actor stood in. */
	public static final String FOR_POST = "forPost";

	private final ThreadLocal<Acting> now = new ThreadLocal<>();

	/**
	 * From now on, until {@link #end()}, this account acts in another's place.
	 * @param holder account of the holder, or null where the post is vacant
	 * @param post post id, or null
	 */
	public void begin(String actor, String holder, String post) {
		now.set(new Acting(actor, holder, post));
	}

	/** The piece of work is over. */
	public void end() {
		now.remove();
	}

	Map<String, String> with(String actor, Map<String, String> details) {
		Acting acting = now.get();
		if (acting == null || !acting.actor().equals(actor)) {
			return details;
		}
		Map<String, String> more = new HashMap<>(details);
		if (acting.holder() != null) {
			more.put(ON_BEHALF_OF, acting.holder());
		}
		if (acting.post() != null) {
			more.put(FOR_POST, acting.post());
		}
		return more;
	}

	private record Acting(String actor, String holder, String post) {

	}

}
