package org.yishitang.vault;

/** Has to make something anew once a database from before the seals has been sealed. */
public interface AfterSealing {

	/** Called once, after every row and file is sealed; again if it was interrupted. */
	void afterSealing();

}
