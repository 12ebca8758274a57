package org.yishitang.desk.admin;

import java.util.Objects;

import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.NoticeRow;

import org.springframework.web.multipart.MultipartFile;

/**
 * The whole page on which a notice is typed, sent with every button so that nothing typed is lost.
 *
 * @param notice title of the notice
 * @param content all rows as text
 * @param date one more day
 * @param working whether it is worked
 * @param name its feast
 * @param source where it is announced, empty for the notice
 * @param file an upload, empty for none
 * @param act which button: save, add, preview, discard, or remove-LINE
 */
record CalendarForm(String notice, String content, String date, String working, String name, String source,
		MultipartFile file, String act) {

	CalendarForm {
		notice = Objects.requireNonNullElse(notice, "");
		content = Objects.requireNonNullElse(content, "");
		date = Objects.requireNonNullElse(date, "").strip();
		working = Objects.requireNonNullElse(working, "").strip();
		name = Objects.requireNonNullElse(name, "").strip();
		source = Objects.requireNonNullElse(source, "").strip();
		act = Objects.requireNonNullElse(act, "save");
	}

	boolean uploads() {
		return file != null && !file.isEmpty();
	}

	/** Whether a day was typed that has not been added yet. */
	boolean hasDay() {
		return !date.isEmpty() || !name.isEmpty() || act.equals("add");
	}

	NoticeRow day() {
		return new NoticeRow(0, date, CalendarDrafts.word(Boolean.parseBoolean(working)), name, source);
	}

	/** The line to take away, 0 for none. */
	int removed() {
		return act.matches("remove-\\d{1,6}") ? Integer.parseInt(act.substring(7)) : 0;
	}

}
