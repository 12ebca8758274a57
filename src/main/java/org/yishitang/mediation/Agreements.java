package org.yishitang.mediation;

/** Set phrases of the record, always in the office's own language. */
final class Agreements {

	/** A clause whose words say the manner themselves. */
	static final String AS_WRITTEN = "按本款所写方式履行";

	/** Where talks are held unless somebody wrote another place. */
	static final String AT_THE_COMMITTEE = "调委会调解室";

	/** Who is there at a joint talk unless somebody wrote it down. */
	static final String BOTH_SIDES = "双方当事人、调解员";

	private Agreements() {
	}

}
