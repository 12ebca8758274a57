package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** A matter in the hands of the office: which post has it, which had it first, and whether it is booked as pending. */
@MappedSuperclass
public abstract class InHands extends Received {

	private String firstHandlerPost;

	private String assigneePost;

	private int handOvers;

	@Embedded
	private Booking booking;

	protected InHands() {
	}

	InHands(String no, Channel channel, Instant receivedAt, Instant registeredAt, String registeredBy, String text) {
		super(no, channel, receivedAt, registeredAt, registeredBy, text);
	}

	/** Puts a post in charge; the first one stays the first handler (首办责任). */
	public void assignTo(String post) {
		if (firstHandlerPost == null) {
			firstHandlerPost = post;
		}
		assigneePost = post;
	}

	/** Passes from one post to another; the first one stays the first handler. */
	public void handOnTo(String post) {
		handOvers++;
		assignTo(post);
	}

	/** Marks the matter as booked as pending (挂账) or takes the mark back; no clock takes notice. */
	public void booked(Booking now) {
		booking = now;
	}

	public String firstHandlerPost() {
		return firstHandlerPost;
	}

	public String assigneePost() {
		return assigneePost;
	}

	/** How often it passed from one post to another. */
	public int handOvers() {
		return handOvers;
	}

	/** Whether and until when it is booked as pending. */
	public Booking booking() {
		return booking == null ? Booking.none() : booking;
	}

}
