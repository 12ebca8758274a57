package org.yishitang.desk;

import java.net.URI;
import java.util.UUID;

import org.yishitang.ledger.Labels;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers of the staff interface when something is not there or cannot be read. */
@RestControllerAdvice(assignableTypes = { CasesApi.class, LedgerApi.class, MessagesApi.class })
class DeskProblems {

	private final Labels labels;

	DeskProblems(Labels labels) {
		this.labels = labels;
	}

	@ExceptionHandler
	ProblemDetail on(NotThere unknown) {
		return problem(HttpStatus.NOT_FOUND, "not-there", labels.text("desk.problem.not-there.detail"));
	}

	@ExceptionHandler
	ProblemDetail on(BindException unreadable) {
		String field = unreadable.getFieldError() == null ? "" : unreadable.getFieldError().getField();
		return problem(HttpStatus.BAD_REQUEST, "unreadable", labels.text("desk.problem.unreadable.detail", field));
	}

	@ExceptionHandler
	ProblemDetail on(NotNow refused) {
		return problem(HttpStatus.CONFLICT, "not-now", sentence(refused));
	}

	@ExceptionHandler
	ProblemDetail on(FieldRefused refused) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "field", sentence(refused));
		problem.setProperty("field", refused.field());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail on(Refused refused) {
		return problem(HttpStatus.BAD_REQUEST, "field", sentence(refused));
	}

	@ExceptionHandler
	ProblemDetail on(HttpMessageNotReadableException unreadable) {
		return problem(HttpStatus.BAD_REQUEST, "field", labels.text("desk.message-refusal.no-json"));
	}

	private String sentence(Refused refused) {
		return labels.text(refused.refusal().key(), refused.refusal().arguments().toArray());
	}

	private ProblemDetail problem(HttpStatus status, String kind, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:yishitang:problem:" + kind));
		problem.setTitle(labels.text("desk.problem." + kind + ".title"));
		problem.setProperty("reference", UUID.randomUUID().toString());
		return problem;
	}

}
