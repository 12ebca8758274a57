package org.yishitang.desk.admin;

import java.util.List;

import org.yishitang.clock.MissingNotice;
import org.yishitang.clock.MissingNotices;

import org.springframework.stereotype.Component;

/** The years an administrator has to enter, for the start page and the index; templates ask {@code @calendarToDos}. */
@Component("calendarToDos")
class CalendarToDos {

	private final MissingNotices missing;

	CalendarToDos(MissingNotices missing) {
		this.missing = missing;
	}

	public List<MissingNotice> open() {
		return missing.open();
	}

}
