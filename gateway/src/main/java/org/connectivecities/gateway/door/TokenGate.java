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

/**
 * A token that is not believed goes no further, and while nobody can tell, none does; nor does who may not make this call,
 * whatever it is about ({@link Passes}). The services check again.
 */
@Component
@Order(Doors.TOKENS)
class TokenGate extends OncePerRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final KnownActor actors;
  private final Passes passes;
  private final Problems problems;

  TokenGate(KnownActor actors, Passes passes, Problems problems) {
    this.actors = actors;
    this.passes = passes;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Verdict verdict = actors.verdict(request);
    switch (verdict) {
      case Verdict.Nobody _, Verdict.Known _ -> pass(passes.of(request, verdict), request, response, chain);
      case Verdict.Refused _ -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, "unauthenticated", "The access token is expired, meant for something else, or not one of our issuer's.");
      }
      case Verdict.Unknowable _ ->
          problems.writeForNow(request, response, "unavailable", "Who is asking cannot be checked right now: the sign-in service does not answer.", SOON);
    }
  }

  private void pass(Passes.Answer answer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (answer) {
      case PASS -> chain.doFilter(request, response);
      case SIGN_IN -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, "unauthenticated", "This needs an access token: sign in first.");
      }
      case NO -> problems.write(request, response, "not-allowed", "Your account has no role that this is for.");
    }
  }
}
