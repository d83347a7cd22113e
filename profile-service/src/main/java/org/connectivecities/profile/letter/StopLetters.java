package org.connectivecities.profile.letter;

import org.connectivecities.profile.expert.RefuseEmail;

/** One click in a letter, without signing in: no more letters. */
public final class StopLetters {

  private final Letters letters;
  private final RefuseEmail refuse;

  public StopLetters(Letters letters, RefuseEmail refuse) {
    this.letters = letters;
    this.refuse = refuse;
  }

  /** @return false where the link is of no letter that is kept; to stop again is done already */
  public boolean stop(String secret) {
    return letters.readerOf(secret).map(refuse::refuse).isPresent();
  }

  public boolean knows(String secret) {
    return letters.readerOf(secret).isPresent();
  }
}
