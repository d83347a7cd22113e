package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.profile.expert.Traces;
import org.jspecify.annotations.Nullable;

/** All mailboxes, one an account. */
public interface Mailboxes extends Traces {

  Optional<Mailbox> find(String account);

  /** Those of everybody who acts for this city. */
  List<Mailbox> of(String cityId);

  /** Whoever can be written to, in the order of their accounts, after the given one; at most {@code limit}. */
  List<Reader.Account> after(String account, int limit);

  /** Instead of the one there was. */
  void keep(Mailbox mailbox);

  void remove(String account);

  /** For whom an account acts now, and where it coordinates; changes nothing where it has no mailbox. */
  void seen(String account, @Nullable String city, Set<String> areas, Instant at);

  /** Accounts that act for somebody here and were not seen to do so since this moment; at most {@code limit}. */
  List<String> actingUnseenSince(Instant moment, int limit);

  /** The account is written to for itself only, until it is seen to act for somebody again. */
  void actNoMore(String account);

  /** From now on this link alone confirms the address of an account, as long as it is the one entered then. */
  void open(String account, Instant enteredAt, String mark, Instant until);

  /**
   * In one conditional write; a link confirms once.
   *
   * @return false where there is no such link, its time is over, or another address was entered since
   */
  boolean confirm(String mark, Instant now);

  /** Accounts whose address was entered before this moment and never confirmed; at most {@code limit}. */
  List<String> unconfirmedBefore(Instant moment, int limit);
}
