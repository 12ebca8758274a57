package org.yishitang.clock;

/**
 * One row of a notice as it was typed, right or wrong.
 *
 * @param line where it stands in the text, from 1
 * @param date e.g. {@code 2027-02-05} or {@code 2027/2/5}
 * @param working a word for working or not
 * @param name of the holiday
 * @param source the notice; empty for the title of the whole
 */
public record NoticeRow(int line, String date, String working, String name, String source) {

	NoticeRow at(int otherLine) {
		return new NoticeRow(otherLine, date, working, name, source);
	}

}
