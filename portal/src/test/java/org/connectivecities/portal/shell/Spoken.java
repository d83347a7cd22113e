package org.connectivecities.portal.shell;

import java.util.Locale;

/** What a reader of a language gets to read, for the tests of other pages. */
public final class Spoken {

  private Spoken() {}

  public static Speech in(String language) {
    return new Speech(new Messages().messageSource(), Locale.of(language));
  }
}
