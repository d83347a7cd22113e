package org.connectivecities.gateway.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.connectivecities.gateway.problem.Problems;
import org.connectivecities.gateway.upstream.Asking;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything that is kept of a person, as one file. Where a service is away there is none: it would look whole. */
@RestController
class ExportController {

  private static final Duration A_MOMENT = Duration.ofSeconds(5);
  private static final String FILE = ContentDisposition.attachment().filename("connective-cities-my-data.zip").build().toString();

  private final CollectParts collect;
  private final Archive archive;
  private final Problems problems;

  ExportController(CollectParts collect, Archive archive, Problems problems) {
    this.collect = collect;
    this.archive = archive;
    this.problems = problems;
  }

  @GetMapping("/api/v1/exports/{id}")
  void export(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    switch (collect.of(id, request)) {
      case Collected.Everything everything -> {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FILE);
        archive.write(everything.parts(), response.getOutputStream());
      }
      case Collected.Refused refused -> pass(refused.answer(), response);
      case Collected.Away away -> problems.writeForNow(
          request, response, "unavailable", "An export is made of what all services keep, and " + away.service() + " does not answer right now.", A_MOMENT);
    }
  }

  private static void pass(Asking.Answer refusal, HttpServletResponse response) throws IOException {
    response.setStatus(refusal.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(refusal.body());
  }
}
