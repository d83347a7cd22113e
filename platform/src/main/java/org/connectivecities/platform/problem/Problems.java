package org.connectivecities.platform.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.connectivecities.platform.TraceId;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Builds problem bodies, and writes them where no controller is involved. */
public final class Problems {

  private final JsonMapper json;

  public Problems(JsonMapper json) {
    this.json = json;
  }

  static ProblemDetail body(ProblemKind kind, String detail, List<Fault> faults) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(org.springframework.http.HttpStatusCode.valueOf(kind.status()), detail);
    problem.setType(URI.create("/problems/" + kind.slug()));
    problem.setTitle(kind.title());
    problem.setProperty("traceId", TraceId.current());
    if (!faults.isEmpty()) {
      problem.setProperty("errors", faults);
    }
    return problem;
  }

  public void write(HttpServletResponse response, ProblemKind kind, String detail, Fault... faults) throws IOException {
    response.setStatus(kind.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json.writeValueAsBytes(body(kind, detail, List.of(faults))));
  }
}
