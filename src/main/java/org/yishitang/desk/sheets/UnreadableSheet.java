package org.yishitang.desk.sheets;

/** A file that is neither CSV nor a workbook, or too large. */
public class UnreadableSheet extends RuntimeException {

	UnreadableSheet(Throwable cause) {
		super(cause);
	}

}
