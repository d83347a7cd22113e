package org.connectivecities.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.NoProfile;
import org.connectivecities.portal.acting.SignInFirst;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What went wrong, what is kept, and what to do now. */
@ControllerAdvice
class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;

  private final WhoActs who;
  private final LayoutModel layout;

  Trouble(WhoActs who, LayoutModel layout) {
    this.who = who;
    this.layout = layout;
  }

  @ExceptionHandler
  ModelAndView signInFirst(SignInFirst missing, HttpServletRequest request) {
    String back = UriComponentsBuilder.fromPath(who.signInPath()).queryParam("next", "{next}").encode().buildAndExpand(Page.path(request)).toUriString();
    return new ModelAndView("redirect:" + back);
  }

  @ExceptionHandler
  ModelAndView noProfile(NoProfile missing, HttpServletRequest request, HttpServletResponse response) {
    return page(FORBIDDEN, request, response);
  }

  @ExceptionHandler
  ModelAndView refused(Refused refusal, HttpServletRequest request, HttpServletResponse response) {
    if (refusal.status() == UNAUTHENTICATED && who.now().isEmpty()) {
      return signInFirst(new SignInFirst(), request);
    }
    LOG.info("refused: {}", refusal.getMessage());
    return page(shown(refusal), request, response).addObject("detail", refusal.detail());
  }

  /** Who has signed in and is still nobody to the platform may not see the page: signing in again would not help. */
  private static int shown(Refused refusal) {
    return refusal.isUnknown() ? 404 : refusal.status() == UNAUTHENTICATED ? FORBIDDEN : refusal.status();
  }

  @ExceptionHandler
  ModelAndView unavailable(Unavailable missing, HttpServletRequest request, HttpServletResponse response) {
    LOG.warn("{}: {}", missing.getMessage(), Objects.toString(missing.getCause()));
    return page(503, request, response);
  }

  private ModelAndView page(int status, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status);
    var page = new ModelAndView("error").addObject("status", status).addObject("again", request.getMethod().equals("GET"));
    return layout.complete(page, request);
  }
}
