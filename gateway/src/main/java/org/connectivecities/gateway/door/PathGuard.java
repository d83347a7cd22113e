package org.connectivecities.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.connectivecities.gateway.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths that the gateway and a service could read differently, and hides what only services may call. A path
 * with an empty segment, a dot segment, a path parameter, or an encoded separator has no use here but to slip past a rule.
 */
@Component
@Order(Doors.PATHS)
class PathGuard extends OncePerRequestFilter {

  private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|5c|3b|25|00|0a|0d)", Pattern.CASE_INSENSITIVE);

  private final InternalPaths internal;
  private final Problems problems;

  PathGuard(InternalPaths internal, Problems problems) {
    this.internal = internal;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    if (AMBIGUOUS.matcher(path).find()) {
      problems.write(request, response, "invalid", "The path has empty, dotted or encoded parts; write it plainly.");
    } else if (internal.contains(path)) {
      problems.write(request, response, "not-found", "There is nothing at this address.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
