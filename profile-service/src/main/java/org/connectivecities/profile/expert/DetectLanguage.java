package org.connectivecities.profile.expert;

import java.util.Optional;

/** In which language is a text written? */
@FunctionalInterface
public interface DetectLanguage {

  /** BCP 47; empty when the text does not tell. The same text always gets the same answer. */
  Optional<String> of(String text);
}
