package org.yishitang.portal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Place;

/**
 * The filing form as typed. {@code website} is a trap that people never see; {@code rendered} is when the form was shown
 * (epoch seconds); {@code key} is the idempotency key of this rendering; {@code seen} says that look-alike matters were
 * shown; {@code danger} is {@code now} or {@code no}; {@code called} says that help was called and it is to be registered.
 */
record FilingForm(String key, String rendered, String website, String seen, String via, String danger, String called,
		String nature, String group, String category, String text, String temperature, String community, String grid, String address,
		String who, String name, String phone, String home, String elder80, String infant, String disabled,
		String households, String respondentName, String respondentAddress) {

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}([.]\\d{1,2})?");

	private static final Pattern COUNT = Pattern.compile("\\d{1,5}");

	/** An empty form with what the link already says. */
	static FilingForm blank(String key, long rendered, String via, String community, String grid) {
		return new FilingForm(key, Long.toString(rendered), null, null, via, null, null, null, null, null, null,
				null, community, grid, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** The same form under another key, when the old one was used up. */
	FilingForm renewed(String freshKey) {
		return new FilingForm(freshKey, rendered, website, seen, via, danger, called, nature, group, category, text,
				temperature, community, grid, address, who, name, phone, home, elder80, infant, disabled, households,
				respondentName, respondentAddress);
	}

	public boolean anonymous() {
		return "anonymous".equals(who);
	}

	boolean dangerUnconfirmed() {
		return "now".equals(danger) && blankToNull(called) == null;
	}

	/** The leaf chosen; one left over from another group does not count. */
	String chosenCategory() {
		String leaf = blankToNull(category);
		return (leaf == null || (blankToNull(group) != null && !leaf.startsWith(group))) ? null : leaf;
	}

	Place place() {
		Place place = new Place(blankToNull(community), blankToNull(grid), blankToNull(address));
		return place.equals(Place.unknown()) ? null : place;
	}

	Submission submission() {
		Submission submission = Submission.of(("QR".equals(via) ? Channel.QR : Channel.WEB).name(), text)
			.about(chosenCategory(), blankToNull(nature))
			.at(place())
			.given(facts());
		submission = anonymous() ? submission.withoutName()
				: submission.from(new Person(blankToNull(name), blankToNull(phone), blankToNull(home)));
		return (blankToNull(respondentName) == null) ? submission
				: submission.against(new Person(respondentName.strip(), null, blankToNull(respondentAddress)));
	}

	private Facts facts() {
		return new Facts(ticked(elder80), ticked(infant), ticked(disabled), decimal(),
				(danger == null) ? null : Boolean.valueOf(danger.equals("now")), count(), null, null, null,
				null);
	}

	private BigDecimal decimal() {
		String typed = blankToNull(temperature);
		return (typed != null && DECIMAL.matcher(typed).matches()) ? new BigDecimal(typed) : null;
	}

	private Integer count() {
		String typed = blankToNull(households);
		return (typed != null && COUNT.matcher(typed).matches()) ? Integer.valueOf(typed) : null;
	}

	private static Boolean ticked(String box) {
		return (blankToNull(box) == null) ? null : Boolean.TRUE;
	}

	static String blankToNull(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
