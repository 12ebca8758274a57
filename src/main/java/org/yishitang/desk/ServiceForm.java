package org.yishitang.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.yishitang.notice.Manner;
import org.yishitang.notice.Recipient;
import org.yishitang.notice.ServiceRecord;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** What was typed about the service of a letter; kept when it is refused. */
record ServiceForm(Manner manner, String doneOn, Recipient recipient, String trackingNo, String witness,
		String remark) {

	private static final int WITNESS = 100;

	private static final int REMARK = 500;

	/**
	 * What it says.
	 * @throws Refused if a text is too long or the day is none
	 */
	ServiceRecord record() {
		ServiceRecord said = new ServiceRecord(manner, day(doneOn), recipient, text(trackingNo), text(witness),
				text(remark));
		if (length(said.witness()) > WITNESS || length(said.remark()) > REMARK) {
			throw new Refused(Refusal.of("letters.refusal.service-too-long"));
		}
		return said;
	}

	private static LocalDate day(String typed) {
		try {
			return text(typed) == null ? null : LocalDate.parse(text(typed));
		}
		catch (DateTimeParseException none) {
			throw new Refused(Refusal.of("letters.refusal.service-day"));
		}
	}

	private static int length(String text) {
		return text == null ? 0 : text.length();
	}

	private static String text(String typed) {
		return typed == null || typed.isBlank() ? null : typed.strip();
	}

}
