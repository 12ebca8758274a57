package org.yishitang.process.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps back an answer that is an error or a redirect once an outage was noticed, so that a better one can be given. */
class OutageResponse extends HttpServletResponseWrapper {

	private static final int FIRST_TO_WITHHOLD = 300;

	private boolean withheld;

	OutageResponse(HttpServletResponse response) {
		super(response);
	}

	boolean isWithheld() {
		return withheld;
	}

	void withhold() {
		withheld = true;
	}

	/** Looks once more at an answer whose status was set before the outage was noticed. */
	void finish() {
		decide(getStatus());
	}

	private boolean decide(int status) {
		withheld |= status >= FIRST_TO_WITHHOLD && Outage.noticed() && !isCommitted();
		return withheld;
	}

	@Override
	public void setStatus(int status) {
		if (!decide(status)) {
			super.setStatus(status);
		}
	}

	@Override
	public void sendError(int status) throws IOException {
		if (!decide(status)) {
			super.sendError(status);
		}
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		if (!decide(status)) {
			super.sendError(status, message);
		}
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		if (!decide(SC_FOUND)) {
			super.sendRedirect(location);
		}
	}

	@Override
	public void flushBuffer() throws IOException {
		if (!withheld) {
			super.flushBuffer();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return withheld ? new Nowhere() : super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		return withheld ? new PrintWriter(OutputStream.nullOutputStream()) : super.getWriter();
	}

	private static final class Nowhere extends ServletOutputStream {

		@Override
		public void write(int ignored) {
			// a better answer follows
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("written at once");
		}

	}

}
