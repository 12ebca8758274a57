package org.yishitang.desk;

import java.util.Set;

import org.yishitang.notice.LetterKind;

/**
 * Says who reads letters that name people who spoke in confidence: asked of whoever keeps them. All other kinds are open
 * to those who read letters and may see the matter.
 */
public interface LetterRight {

	/** The kinds it guards. */
	Set<LetterKind> guarded();

	/** Whether the reader may read the guarded letters of this matter. */
	boolean reads(String no);

}
