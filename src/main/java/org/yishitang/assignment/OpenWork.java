package org.yishitang.assignment;

/** The work that lies with the post in charge of a matter; whoever speaks to the engine moves it. */
public interface OpenWork {

	/** Takes the open work of a matter from one post and gives it, unclaimed, to another. */
	void move(String no, String from, String to);

}
