package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.Set;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who signs in wants to be written to. There is one only for as long as they want letters: it holds the
 * only trace of their address, and goes with the first click on "no more letters".
 *
 * @param account its owner
 * @param language of the letters
 * @param city for which the owner acted when they were last seen; its letters come here
 * @param areas for which the owner coordinated then; what waits there is told here
 * @param expert the owner's profile; with it, the mailbox is erased
 * @param unconfirmedSince when the address was entered of which nobody has yet said at it that it is right; nothing else goes there until then
 */
public record Mailbox(
    String account, String email, String language, @Nullable String city, Set<String> areas, @Nullable ExpertId expert,
    @Nullable Instant unconfirmedSince) {

  public Mailbox {
    areas = Set.copyOf(areas);
  }

  /** Of somebody who coordinates nothing. */
  public Mailbox(
      String account, String email, String language, @Nullable String city, @Nullable ExpertId expert, @Nullable Instant unconfirmedSince) {
    this(account, email, language, city, Set.of(), expert, unconfirmedSince);
  }

  public boolean isConfirmed() {
    return unconfirmedSince == null;
  }

  Mailbox confirmed() {
    return new Mailbox(account, email, language, city, areas, expert, null);
  }

  /** Logs and exception messages print records; these must not. */
  @Override
  public String toString() {
    return "Mailbox[withheld]";
  }
}
