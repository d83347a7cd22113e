package org.connectivecities.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.connectivecities.gateway.tracing.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, from a filter or in place of a service's answer. Title and status come from its page. */
@Component
public class Problems {

  private final ProblemPages pages;
  private final JsonMapper json;

  Problems(ProblemPages pages, JsonMapper json) {
    this.pages = pages;
    this.json = json;
  }

  /** Refuses a request before it is routed. */
  public void write(HttpServletRequest request, HttpServletResponse response, String slug, String detail) throws IOException {
    write(response, problem(request, slug, detail, null));
  }

  /** Refuses a request for now. */
  public void writeForNow(
      HttpServletRequest request, HttpServletResponse response, String slug, String detail, Duration comeBackAfter)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, seconds(comeBackAfter));
    write(response, problem(request, slug, detail, null));
  }

  /** Stands in for the answer of a service that gave none. */
  public ServerResponse inPlaceOf(
      String service, HttpServletRequest request, String slug, String detail, Duration comeBackAfter) {
    Problem problem = problem(request, slug, detail, service);
    return ServerResponse.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.RETRY_AFTER, seconds(comeBackAfter))
        .body(json.writeValueAsBytes(problem));
  }

  private Problem problem(HttpServletRequest request, String slug, String detail, @Nullable String part) {
    ProblemPage page = pages.get(slug);
    return new Problem(
        "/problems/" + slug, page.title(), page.status(), detail, askedFor(request), RequestIds.of(request), part);
  }

  private static String askedFor(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : request.getRequestURI();
  }

  private void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
