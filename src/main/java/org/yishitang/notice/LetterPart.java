package org.yishitang.notice;

import java.util.Map;
import java.util.Set;

import org.yishitang.petition.Petition;

/** Knows what the letters of some kinds say about a matter. */
interface LetterPart {

	/** Kinds of letters it writes. */
	Set<LetterKind> kinds();

	/**
	 * What the letter says besides its head.
	 * @param details codes, dates and ids of notes of the event that made the letter due
	 * @return text by placeholder name
	 */
	Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details);

}
