package org.yishitang.intake;

import java.util.UUID;

import org.yishitang.petition.Place;

/** Submissions that keep every rule. People are made up. */
final class Examples {

	private static final java.util.concurrent.atomic.AtomicInteger NEXT = new java.util.concurrent.atomic.AtomicInteger();

	private Examples() {
	}

	static Submission leak() {
		return Submission.of("WEB", "楼上漏水，厨房吊顶塌了一块。")
			.about("0203", "CLAIM")
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place(null, null, "东苑小区12号楼"));
	}

	static String phone() {
		return "139%08d".formatted(NEXT.incrementAndGet());
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
