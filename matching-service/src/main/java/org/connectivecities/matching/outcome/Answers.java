package org.connectivecities.matching.outcome;

import org.connectivecities.platform.security.Actor;

/** What a use case ended with, as an answer to one person. */
public interface Answers {

  /** The value, or an exception that becomes the refusal's problem. */
  <T> T valueOf(Outcome<T> outcome, Actor actor);
}
