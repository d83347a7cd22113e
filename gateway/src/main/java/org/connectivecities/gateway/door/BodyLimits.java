package org.connectivecities.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a body in whole before a service hears of the request. So a body is counted as it comes, whatever its headers
 * claim; and a sender on a thin line, or one that means harm, keeps no service waiting and trips no breaker.
 */
@Component
@Order(Doors.BODIES)
class BodyLimits extends OncePerRequestFilter {

  private final GatewaySettings.Bodies bodies;
  private final Problems problems;

  BodyLimits(GatewaySettings settings, Problems problems) {
    this.bodies = settings.bodies();
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = RequestKind.of(request).largestBody(bodies);
    if (request.getContentLengthLong() > most) {
      refuse(request, response, most);
      return;
    }
    try (HeldBody body = new HeldBody((int) bodies.inMemory().toBytes())) {
      if (!body.take(request.getInputStream(), most)) {
        refuse(request, response, most);
        return;
      }
      try (HeldRequest held = new HeldRequest(request, body)) {
        chain.doFilter(held, response);
      }
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
    problems.write(request, response, "too-large", "The body is larger than the " + most + " bytes this address takes.");
  }
}
