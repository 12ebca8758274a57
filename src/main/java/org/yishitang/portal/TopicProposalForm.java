package org.yishitang.portal;

import org.yishitang.council.OwnersSubject;
import org.yishitang.council.TopicSubject;

/** A resident's topic as typed. {@code website} is a trap that people never see. */
record TopicProposalForm(String title, String words, String community, String place, String households, String name,
		String phone, String website) {

	static TopicProposalForm blank() {
		return new TopicProposalForm("", "", "", "", "", "", "", "");
	}

	boolean trapped() {
		return FilingForm.blankToNull(website) != null;
	}

	/** What it is about; households that are no number count as none given. */
	TopicSubject subject() {
		return new TopicSubject(text(title), text(words), FilingForm.blankToNull(community), FilingForm.blankToNull(place),
				null, text(households).matches("\\d{1,6}") ? Integer.valueOf(text(households)) : null, false,
				OwnersSubject.NONE);
	}

	private static String text(String typed) {
		return typed == null ? "" : typed.strip();
	}

}
