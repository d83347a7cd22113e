package org.connectivecities.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form that comes back after its session has ended is shown again with everything that was written. */
final class SessionEnded implements AccessDeniedHandler {

  static final String PATH = "/session-ended";

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    request.getRequestDispatcher(PATH).forward(request, response);
  }
}
