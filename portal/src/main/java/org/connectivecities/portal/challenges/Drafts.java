package org.connectivecities.portal.challenges;

import jakarta.servlet.http.HttpSession;

/** The one challenge that somebody is writing, kept with their session. */
final class Drafts {

  private static final String KEY = "challenge-draft";

  private Drafts() {}

  static Draft of(HttpSession session) {
    Draft kept = (Draft) session.getAttribute(KEY);
    return kept == null ? Draft.begun() : kept;
  }

  static void keep(HttpSession session, Draft draft) {
    session.setAttribute(KEY, draft);
  }

  static void forget(HttpSession session) {
    session.removeAttribute(KEY);
  }
}
