package org.yishitang.clock;

import java.util.List;

/**
 * The rows that could be read from a text, and why the rest could not.
 *
 * @param rows in the order of the text
 * @param findings what could not be read
 */
record NoticeTable(List<NoticeRow> rows, List<NoticeFinding> findings) {

	static NoticeTable unreadable(NoticeFinding finding) {
		return new NoticeTable(List.of(), List.of(finding));
	}

}
