package org.connectivecities.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.connectivecities.gateway.identity.KnownActor;
import org.connectivecities.gateway.identity.KnownActor.Verdict;
import org.connectivecities.gateway.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A token that is not believed goes no further, and while nobody can tell, none does. The services check again. */
@Component
@Order(Doors.TOKENS)
class TokenGate extends OncePerRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final KnownActor actors;
  private final Problems problems;

  TokenGate(KnownActor actors, Problems problems) {
    this.actors = actors;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (actors.verdict(request)) {
      case Verdict.Nobody _, Verdict.Known _ -> chain.doFilter(request, response);
      case Verdict.Refused _ -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, "unauthenticated", "The access token is expired, meant for something else, or not one of our issuer's.");
      }
      case Verdict.Unknowable _ ->
          problems.writeForNow(request, response, "unavailable", "Who is asking cannot be checked right now: the sign-in service does not answer.", SOON);
    }
  }
}
