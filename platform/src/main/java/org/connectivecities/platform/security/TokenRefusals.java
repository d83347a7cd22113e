package org.connectivecities.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A token that is not believed is refused even where nobody needs to sign in: its sender believes to be somebody. */
final class TokenRefusals implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private static final String COME_BACK_AFTER_SECONDS = "5";

  private final Problems problems;

  TokenRefusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
    onAuthenticationFailure(request, response, why);
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof AuthenticationServiceException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER_SECONDS);
      problems.write(response, ProblemKind.UNAVAILABLE, "Who is asking cannot be checked right now: the sign-in service does not answer.");
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      problems.write(response, ProblemKind.UNAUTHENTICATED, "The access token is expired, meant for something else, or not one of our issuer's.");
    }
  }
}
