package org.connectivecities.portal.shell;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a reader of a language gets to read, for the tests of other pages. */
public final class Spoken {

  private Spoken() {}

  public static Speech in(String language) {
    return new Speech(messages(), Locale.of(language));
  }

  public static MessageSource messages() {
    return new Messages().messageSource();
  }
}
