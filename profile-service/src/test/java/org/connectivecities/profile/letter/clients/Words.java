package org.connectivecities.profile.letter.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.connectivecities.profile.letter.LetterWords;

/** The bundled words, for tests of what is made of them. */
public final class Words {

  private Words() {}

  public static LetterWords load() {
    try {
      return BundledLetterWords.load();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
