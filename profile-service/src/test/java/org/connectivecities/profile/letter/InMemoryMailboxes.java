package org.connectivecities.profile.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.profile.expert.ExpertId;

/** The twin of the real store. */
public final class InMemoryMailboxes implements Mailboxes {

  private final Map<String, Mailbox> kept = new HashMap<>();

  @Override
  public synchronized Optional<Mailbox> find(String account) {
    return Optional.ofNullable(kept.get(account));
  }

  @Override
  public synchronized List<Mailbox> of(String cityId) {
    return kept.values().stream().filter(mailbox -> cityId.equals(mailbox.city())).toList();
  }

  @Override
  public synchronized void keep(Mailbox mailbox) {
    kept.put(mailbox.account(), mailbox);
  }

  @Override
  public synchronized void remove(String account) {
    kept.remove(account);
  }

  @Override
  public synchronized void forget(ExpertId id) {
    kept.values().removeIf(mailbox -> id.equals(mailbox.expert()));
  }
}
