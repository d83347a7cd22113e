package org.connectivecities.gateway.upstream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller. Where it breaks off, the caller's connection is closed at once; or, while nothing of the
 * answer is with the caller yet, they are told that the service is not available. Spring takes the
 * {@link java.io.EOFException} of a service that died for a caller who went away, and would leave the caller waiting for the
 * rest until the connection's idle time is over.
 */
record PassedAnswer(String service, ServerResponse answer) implements ServerResponse {

  /** Has no cause on purpose: Spring looks at the innermost one. The status is told as long as another one has not been. */
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  private static final class BrokeOff extends IllegalStateException {

    private BrokeOff(String service, Throwable how) {
      super("The answer of " + service + " broke off: " + how);
    }
  }

  @Override
  public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    try {
      return answer.writeTo(request, response, context);
    } catch (ServletException | IOException | RuntimeException failure) {
      if (Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).anyMatch(ClientAbortException.class::isInstance)) {
        throw failure;
      }
      throw new BrokeOff(service, failure);
    }
  }

  @Override
  public HttpStatusCode statusCode() {
    return answer.statusCode();
  }

  @Override
  public HttpHeaders headers() {
    return answer.headers();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return answer.cookies();
  }
}
