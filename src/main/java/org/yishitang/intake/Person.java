package org.yishitang.intake;

/**
 * Somebody named in a submission.
 *
 * @param name at most 30 characters (code points)
 * @param phone Chinese mobile or landline number, or null
 * @param address as written down, or null
 */
public record Person(String name, String phone, String address) {

	/** Somebody with nothing but a name and a phone number. */
	public static Person called(String name, String phone) {
		return new Person(name, phone, null);
	}

}
