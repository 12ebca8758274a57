package org.yishitang.portal.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import org.yishitang.intake.FieldRefusal;
import org.yishitang.intake.InvalidFields;
import org.yishitang.intake.KeyAlreadyUsed;
import org.yishitang.intake.UnknownReceipt;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Answers every error of this interface as application/problem+json, in the reader's language, with a reference. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	private static final long RETRY_SECONDS = 5;

	private final MessageSource messages;

	ApiProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidFields problem, Locale reader) {
		return fields(problem.fields(), reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refused problem, Locale reader) {
		String detail = words(problem.refusal(), reader);
		if (problem instanceof UnknownReceipt) {
			return answer(HttpStatus.NOT_FOUND, "unknown-receipt", detail, reader, null);
		}
		return problem instanceof KeyAlreadyUsed ? answer(HttpStatus.UNPROCESSABLE_ENTITY, "key-used", detail, reader, null)
				: answer(HttpStatus.CONFLICT, "refused", detail, reader, null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMany(TooManyRequests problem, Locale reader) {
		return later(HttpStatus.TOO_MANY_REQUESTS, "too-many", problem.seconds(), reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException problem, Locale reader) {
		if (problem.getCause() instanceof JsonMappingException cause && !cause.getPath().isEmpty()
				&& !(cause.getCause() instanceof StreamConstraintsException)) {
			String kind = cause instanceof UnrecognizedPropertyException ? "field-unknown" : "field-type";
			String path = path(cause);
			return fields(List.of(new FieldRefusal(path, Refusal.of("intake.problem." + kind, path))), reader);
		}
		return answer(HttpStatus.BAD_REQUEST, "malformed", null, reader, null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException problem, Locale reader) {
		return fields(List.of(new FieldRefusal(problem.getRequestPartName(), Refusal.of("intake.refusal.photo-missing"))),
				reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException problem, Locale reader) {
		return answer(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", null, reader, null);
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			CannotCreateTransactionException.class })
	ResponseEntity<ProblemDetail> busy(Exception problem, Locale reader) {
		log.warn("The database does not answer: {}", problem.getClass().getName());
		return later(HttpStatus.SERVICE_UNAVAILABLE, "busy", RETRY_SECONDS, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> failed(Exception problem, Locale reader) {
		if (problem instanceof ErrorResponse known) {
			return answer(known.getStatusCode(), "http", null, reader, null);
		}
		String reference = UUID.randomUUID().toString();
		log.error("Request failed, reference {}", reference, problem);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "failed",
				words(Refusal.of("intake.problem.failed.detail", reference), reader), reader, reference);
	}

	private ResponseEntity<ProblemDetail> fields(List<FieldRefusal> fields, Locale reader) {
		List<Map<String, String>> errors = fields.stream()
			.map(field -> Map.of("field", field.field(), "detail", words(field.refusal(), reader)))
			.toList();
		String all = errors.stream().map(error -> error.get("detail")).distinct().collect(Collectors.joining(" "));
		ResponseEntity<ProblemDetail> answer = answer(HttpStatus.BAD_REQUEST, "invalid",
				words(Refusal.of("intake.problem.invalid.detail", errors.size(), all), reader), reader, null);
		answer.getBody().setProperty("errors", errors);
		return answer;
	}

	private ResponseEntity<ProblemDetail> later(HttpStatus status, String kind, long seconds, Locale reader) {
		ProblemDetail problem = answer(status, kind,
				words(Refusal.of("intake.problem." + kind + ".detail", seconds), reader), reader, null)
			.getBody();
		return ResponseEntity.status(status)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String kind, String detail, Locale reader,
			String reference) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				detail == null ? words(Refusal.of("intake.problem." + kind + ".detail"), reader) : detail);
		problem.setType(URI.create("urn:yishitang:problem:" + kind));
		problem.setTitle(words(Refusal.of("intake.problem." + kind), reader));
		problem.setProperty("reference", reference == null ? UUID.randomUUID().toString() : reference);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String words(Refusal refusal, Locale reader) {
		return messages.getMessage(refusal.key(), refusal.arguments().toArray(), refusal.key(), reader);
	}

	private static String path(JsonMappingException problem) {
		return problem.getPath()
			.stream()
			.map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
			.collect(Collectors.joining())
			.substring(1);
	}

}
