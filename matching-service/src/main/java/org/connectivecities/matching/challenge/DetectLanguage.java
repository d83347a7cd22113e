package org.connectivecities.matching.challenge;

import java.util.Optional;

/** In which language is this written? */
public interface DetectLanguage {

  /** ISO 639-1; nothing when the text is too short or mixed to tell. */
  Optional<String> of(String text);
}
