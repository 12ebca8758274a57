package org.yishitang.desk;

/** There is no such matter, or this person may not know of it: the same answer (HTTP 404). */
class NotThere extends RuntimeException {

	NotThere(String no) {
		super(no);
	}

}
