package org.connectivecities.platform.problem;

import com.mongodb.MongoException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error of a service leaves through here, as a problem and without internals. Three kinds of trouble: what the
 * caller can mend (4xx, named), what is not available (503, with a time to come back), and our own faults (500, logged).
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String COME_BACK_AFTER_SECONDS = "5";

  @ExceptionHandler
  ResponseEntity<Object> problem(ProblemException problem) {
    ProblemDetail body = Problems.body(problem.kind(), String.valueOf(problem.getMessage()), problem.faults());
    if (problem.reason() != null) {
      body.setProperty("reason", problem.reason());
    }
    return answer(body, HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(Unavailable unavailable) {
    LOG.warn("{} is unavailable: {}", unavailable.part(), String.valueOf(unavailable.getCause()));
    return later(unavailable.part() + " is not available right now; nothing is lost, try again in a moment");
  }

  @ExceptionHandler
  ResponseEntity<Object> storeUnavailable(MongoException failure) {
    LOG.error("The store failed", failure);
    return later("The store is not available right now; nothing was changed, try again in a moment");
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<Object> mistypedParameter(MethodArgumentTypeMismatchException wrong) {
    Class<?> type = wrong.getRequiredType();
    String message = "is not a valid " + (type == null ? "value" : type.getSimpleName());
    return answer(ProblemKind.INVALID, wrong.getName() + " " + message, List.of(Fault.at(wrong.getName(), message)), HttpHeaders.EMPTY);
  }

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<Object> unexpected(RuntimeException failure) {
    LOG.error("Unexpected failure", failure);
    return answer(ProblemKind.INTERNAL, "It is logged under the trace id.", List.of(), HttpHeaders.EMPTY);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return problem(UnreadableBody.explain(failure));
  }

  /** Spring's own refusals keep their status and headers and get our type. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemKind kind = kindOf(status);
    List<Fault> faults =
        failure instanceof MissingRequestValueException missing
            ? List.of(Fault.at("", String.valueOf(missing.getBody().getDetail())))
            : List.of();
    String detail = body instanceof ProblemDetail given ? given.getDetail() : null;
    return answer(kind, detail == null ? kind.title() : detail, faults, headers);
  }

  private static ProblemKind kindOf(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> ProblemKind.NOT_FOUND;
      case 405 -> ProblemKind.METHOD;
      case 406 -> ProblemKind.NOT_ACCEPTABLE;
      case 413 -> ProblemKind.TOO_LARGE;
      case 415 -> ProblemKind.MEDIA_TYPE;
      case 503 -> ProblemKind.UNAVAILABLE;
      default -> status.is4xxClientError() ? ProblemKind.INVALID : ProblemKind.INTERNAL;
    };
  }

  private static ResponseEntity<Object> later(String detail) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER_SECONDS);
    return answer(ProblemKind.UNAVAILABLE, detail, List.of(), headers);
  }

  private static ResponseEntity<Object> answer(ProblemKind kind, String detail, List<Fault> faults, HttpHeaders headers) {
    return answer(Problems.body(kind, detail, faults), headers);
  }

  private static ResponseEntity<Object> answer(ProblemDetail body, HttpHeaders headers) {
    return ResponseEntity.status(body.getStatus()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
  }
}
