package org.yishitang.intake;

import java.util.regex.Pattern;

/** The rules about somebody named in a form. */
final class PersonCheck {

	static final int NAME_LENGTH = 30;

	private static final int ADDRESS_LENGTH = 200;

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3})?[2-9]\\d{6,7}(-\\d{1,6})?");

	private final Findings findings;

	PersonCheck(Findings findings) {
		this.findings = findings;
	}

	/**
	 * The person as kept, or null where there is none.
	 * @param whose path of the person in the form, empty for the form itself
	 */
	Person check(Person typed, String whose) {
		if (typed == null) {
			return null;
		}
		String path = whose.isEmpty() ? "" : whose + ".";
		String name = Words.tidy(typed.name());
		findings.unless(name != null, path + "name", "name-missing");
		if (name != null) {
			findings.unless(!Words.broken(name) && name.lines().count() == 1, path + "name", "unreadable");
			findings.unless(Words.length(name) <= NAME_LENGTH, path + "name", "name-too-long", NAME_LENGTH);
		}
		String address = Words.tidy(typed.address());
		if (address != null) {
			findings.unless(!Words.broken(address), path + "address", "unreadable");
			findings.unless(Words.length(address) <= ADDRESS_LENGTH, path + "address", "address-too-long",
					ADDRESS_LENGTH);
		}
		return new Person(name, phone(typed.phone(), path + "phone"), address);
	}

	private String phone(String typed, String path) {
		String phone = Words.tidy(typed);
		if (phone == null) {
			return null;
		}
		String plain = phone.replaceAll("[\\s()（）]", "").replaceFirst("^(\\+|00)86-?", "");
		String digits = plain.replace("-", "");
		if (MOBILE.matcher(digits).matches()) {
			return digits;
		}
		boolean landline = LANDLINE.matcher(plain.replaceFirst("^(0\\d{2,3})-", "$1")).matches();
		findings.unless(landline, path, "phone-unknown");
		return plain;
	}

}
