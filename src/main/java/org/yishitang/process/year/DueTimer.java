package org.yishitang.process.year;

import java.time.Instant;

/**
 * A timer of the engine.
 *
 * @param id job id
 * @param no receipt number
 * @param at when it is due
 * @param event id of the event in the model
 */
record DueTimer(String id, String no, Instant at, String event) implements Comparable<DueTimer> {

	@Override
	public int compareTo(DueTimer other) {
		int order = at.compareTo(other.at);
		order = order != 0 ? order : no.compareTo(other.no);
		order = order != 0 ? order : event.compareTo(other.event);
		return order != 0 ? order : id.compareTo(other.id);
	}

}
