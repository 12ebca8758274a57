package org.yishitang.notice.paper;

/** A document that could not be made or read. */
public class PaperProblem extends RuntimeException {

	PaperProblem(String what, Throwable cause) {
		super(what, cause);
	}

}
