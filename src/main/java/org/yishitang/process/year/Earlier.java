package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petitions;

/** Remembers which receipt number the matters of the year got, so that an officer finds the earlier one of two. */
@Component
class Earlier {

	private final Petitions petitions;

	private final Map<Integer, String> numbers = new HashMap<>();

	Earlier(Petitions petitions) {
		this.petitions = petitions;
	}

	void forget() {
		numbers.clear();
	}

	void note(Arrival arrival, String no) {
		numbers.putIfAbsent(arrival.number(), no);
	}

	/** The number of the same person's open matter, or null. */
	String openOne(Arrival arrival) {
		String no = arrival.sameAs() == null ? null : numbers.get(arrival.sameAs());
		return no == null || petitions.get(no).status().ended() ? null : no;
	}

}
