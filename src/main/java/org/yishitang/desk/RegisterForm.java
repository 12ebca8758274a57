package org.yishitang.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Place;

/**
 * What a clerk types while somebody tells it, kept as typed until it is registered.
 *
 * @param key idempotency key of this form: sending it twice registers once
 */
record RegisterForm(String key, String channel, String text, String category, String nature, String name, String phone,
		String address, Boolean anonymous, String grid, String place, String headcount, List<String> repName,
		List<String> repPhone, String respondentName, String respondentAddress, String receivedAt, String sourceNo,
		String statedDue, String incidentAt, Boolean elder80, Boolean infant, Boolean disabled, Boolean dangerNow,
		String households, String temperature) {

	private static final int REPRESENTATIVES = 5;

	static RegisterForm empty(String key, String channel) {
		return new RegisterForm(key, channel, null, null, null, null, null, null, null, null, null, "1", List.of(),
				List.of(), null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** The n-th representative's name or phone, empty where none was typed. */
	public String representative(boolean phone, int at) {
		List<String> typed = phone ? repPhone : repName;
		return typed == null || at >= typed.size() || typed.get(at) == null ? "" : typed.get(at);
	}

	public boolean hasRepresentatives() {
		return !representatives().isEmpty();
	}

	Submission submission() {
		Person petitioner = Boolean.TRUE.equals(anonymous) ? null : new Person(text(name), text(phone), text(address));
		Person respondent = text(respondentName) == null ? null
				: new Person(text(respondentName), null, text(respondentAddress));
		return new Submission(text(channel), text(text), text(category), text(nature), petitioner, anonymous,
				new Place(null, text(grid), text(place)), whole(headcount), representatives(), respondent, facts(),
				text(receivedAt), text(sourceNo), text(statedDue), text(incidentAt));
	}

	private List<Person> representatives() {
		List<Person> people = new ArrayList<>();
		for (int at = 0; at < REPRESENTATIVES; at++) {
			if (text(representative(false, at)) != null || text(representative(true, at)) != null) {
				people.add(Person.called(text(representative(false, at)), text(representative(true, at))));
			}
		}
		return people;
	}

	/** A box left empty says nothing: unknown, never "no". */
	private Facts facts() {
		return new Facts(elder80, infant, disabled, decimal(temperature), dangerNow, whole(households), null, null, null,
				null);
	}

	private static String text(String typed) {
		return typed == null || typed.isBlank() ? null : typed.strip();
	}

	private static Integer whole(String typed) {
		return text(typed) == null ? null : Integer.valueOf(typed.strip());
	}

	private static BigDecimal decimal(String typed) {
		return text(typed) == null ? null : new BigDecimal(typed.strip());
	}

}
