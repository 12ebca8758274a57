package org.yishitang.process.demo;

import java.util.HashMap;
import java.util.Map;

import org.yishitang.intake.Receipt;

/** Receipts of the matters registered so far, by the name of their story. */
class Cast {

	private static final String MATTER = "matter:";

	private final Map<String, Receipt> receipts = new HashMap<>();

	void add(String story, Receipt receipt) {
		receipts.put(story, receipt);
	}

	Receipt receipt(String story) {
		return receipts.get(story);
	}

	/** {@code matter:leak} as the receipt number of that story, other values as they are. */
	Object number(Object value) {
		boolean other = value instanceof String text && text.startsWith(MATTER);
		return other ? receipt(value.toString().substring(MATTER.length())).no() : value;
	}

	int size() {
		return receipts.size();
	}

}
