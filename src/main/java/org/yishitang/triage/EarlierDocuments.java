package org.yishitang.triage;

import java.util.Map;

/** The document numbers of a finalised matter, which a notice of no further acceptance must name. */
public interface EarlierDocuments {

	/**
	 * The numbers.
	 * @param no receipt number of the earlier matter
	 * @return {@code opinionNo}, {@code reviewNo} and {@code finalReviewNo}, as far as they are known
	 */
	Map<String, String> of(String no);

}
