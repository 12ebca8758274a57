package org.yishitang.audit;

/**
 * What somebody did or saw.
 *
 * @param kind what sort of thing, e.g. {@code reveal.person} or {@code sign-in.done}
 * @param caseNo the matter, or null
 * @param subject what it was about besides: an id or code, or null
 * @param purpose why, as given by whoever did it, or null
 * @param details codes and ids, or null; never names, numbers or words of residents
 */
public record Deed(String kind, String caseNo, String subject, String purpose, String details) {

	/** Something about a matter. */
	public static Deed inCase(String kind, String caseNo, String subject) {
		return new Deed(kind, caseNo, subject, null, null);
	}

	/** Something about no matter. */
	public static Deed about(String kind, String subject, String details) {
		return new Deed(kind, null, subject, null, details);
	}

	/** The same, and why. */
	public Deed because(String purpose) {
		return new Deed(kind, caseNo, subject, purpose, details);
	}

	/** The same, with codes and ids. */
	public Deed with(String details) {
		return new Deed(kind, caseNo, subject, purpose, details);
	}

}
