package org.connectivecities.profile.letter;

import java.time.Instant;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person about one thing. Only ids and times: the address and the words are found when it leaves.
 *
 * @param engagementId what it is about; of a letter about the profile itself, the profile and the moment; of one about an address,
 *     when that was entered
 * @param challengeId likewise; empty where there is none
 * @param person who else it speaks of, by name where they are still there
 * @param session of letters about when two sides meet; there is one letter about each word on it
 * @param deadline by when the reader is to answer, if at all; until when a link lasts
 * @param due when it is to leave
 * @param expires when it would be pointless
 * @param attempts how often it was begun
 * @param note why it did not leave, in words for people
 * @param stop secret of its link that stops all letters to the reader
 */
public record Letter(
    Occasion occasion,
    String engagementId,
    String challengeId,
    Reader to,
    @Nullable ExpertId person,
    @Nullable Session session,
    @Nullable Instant deadline,
    Instant due,
    Instant expires,
    int attempts,
    State state,
    @Nullable String note,
    String stop) {

  /** Where a letter is. All but the first two are final. */
  public enum State implements WireName {
    WAITING,
    /** Stored before the mail server hears of it, so that whoever finds it after a crash knows what may have happened. */
    SENDING,
    SENT,
    /** It may have left or not, and is not sent again. */
    UNSURE,
    /** The mail server will never take it. */
    REFUSED,
    /** No longer wanted, or not allowed. */
    DROPPED
  }

  /** The same occasion has the same id, however often it is told. An engagement is one practitioner's; a city has several readers. */
  public String id() {
    String about = occasion.wire() + "~" + engagementId + word();
    return switch (to) {
      case Reader.Practitioner _ -> about;
      case Reader.Account(String account, _) -> about + "~" + account;
    };
  }

  /** Which of the words on a session: proposals are told apart by their moment, what was agreed by the number it has in calendars. */
  private String word() {
    if (session == null) {
      return "";
    }
    return "~" + (occasion == Occasion.SESSION_PROPOSED ? due.getEpochSecond() : session.sequence());
  }

  /** Of a letter about an address: when that was entered. */
  Instant enteredAt() {
    return Instant.ofEpochMilli(Long.parseLong(engagementId));
  }

  boolean isPointless(Instant now) {
    return !now.isBefore(expires);
  }
}
