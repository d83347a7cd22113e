package org.connectivecities.profile.letter;

import java.util.Optional;
import org.connectivecities.profile.expert.RefuseEmail;

/** One click in a letter, without signing in: no more letters. */
public final class StopLetters {

  private final Letters letters;
  private final RefuseEmail refuse;
  private final Mailboxes mailboxes;

  public StopLetters(Letters letters, RefuseEmail refuse, Mailboxes mailboxes) {
    this.letters = letters;
    this.refuse = refuse;
    this.mailboxes = mailboxes;
  }

  /** @return false where the link is of no letter that is kept; to stop again is done already */
  public boolean stop(String secret) {
    Optional<Reader> reader = letters.readerOf(secret);
    reader.ifPresent(this::stop);
    return reader.isPresent();
  }

  private void stop(Reader reader) {
    switch (reader) {
      case Reader.Practitioner(var id) -> refuse.refuse(id);
      case Reader.Account(String account, _) -> mailboxes.remove(account);
    }
  }

  public boolean knows(String secret) {
    return letters.readerOf(secret).isPresent();
  }
}
