package org.yishitang.desk;

import java.time.Instant;
import java.util.List;

/** Empty posts that the ladder came across; answered by whoever keeps the ladders. */
public interface Vacancies {

	/** The warnings that went to a higher post because nobody was there, oldest first, at most two hundred. */
	List<Vacancy> open();

	/** Settles those whose post has somebody on duty again. */
	int settleFilled();

	/**
	 * A warning that went to a higher post.
	 *
	 * @param no receipt number
	 * @param rule rule of the limit
	 * @param step step of the ladder
	 * @param since when it happened
	 */
	record Vacancy(String no, String rule, String step, Instant since) {
	}

}
