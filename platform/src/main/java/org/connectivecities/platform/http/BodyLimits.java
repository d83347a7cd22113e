package org.connectivecities.platform.http;

import org.connectivecities.platform.problem.BodyTooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is announced as too large before reading it, and stops reading what turns out to be. */
final class BodyLimits extends OncePerRequestFilter {

  private final HttpSettings settings;
  private final Problems problems;

  BodyLimits(HttpSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = settings.limitFor(request.getRequestURI());
    if (request.getContentLengthLong() > limit) {
      problems.write(response, ProblemKind.TOO_LARGE, new BodyTooLarge(limit).getMessage());
      return;
    }
    chain.doFilter(new LimitedBody(request, limit), response);
  }
}
