package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/** The twin of the real store. */
public final class InMemoryMailboxes implements Mailboxes {

  private final Map<String, Mailbox> kept = new HashMap<>();
  private final Map<String, Instant> seen = new HashMap<>();
  private final Map<String, Link> links = new HashMap<>();

  @Override
  public synchronized Optional<Mailbox> find(String account) {
    return Optional.ofNullable(kept.get(account));
  }

  @Override
  public synchronized List<Mailbox> of(String cityId) {
    return kept.values().stream().filter(mailbox -> cityId.equals(mailbox.city())).toList();
  }

  @Override
  public synchronized List<Reader.Account> after(String account, int limit) {
    return kept.values().stream()
        .filter(mailbox -> mailbox.isConfirmed() && mailbox.account().compareTo(account) > 0)
        .sorted(Comparator.comparing(Mailbox::account))
        .limit(limit)
        .map(Reader.Account::of)
        .toList();
  }

  @Override
  public synchronized void keep(Mailbox mailbox) {
    Mailbox before = kept.put(mailbox.account(), mailbox);
    if (before == null || before.unconfirmedSince() == null || !before.unconfirmedSince().equals(mailbox.unconfirmedSince())) {
      links.remove(mailbox.account());
    }
  }

  @Override
  public synchronized void seen(String account, @Nullable String city, Set<String> areas, Instant at) {
    find(account).ifPresent(it -> {
      kept.put(account, acting(it, city, areas));
      seen.put(account, at);
    });
  }

  @Override
  public synchronized List<String> actingUnseenSince(Instant moment, int limit) {
    return kept.values().stream()
        .filter(mailbox -> mailbox.city() != null || !mailbox.areas().isEmpty())
        .map(Mailbox::account)
        .filter(account -> seen.getOrDefault(account, Instant.MIN).isBefore(moment))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void actNoMore(String account) {
    find(account).ifPresent(it -> kept.put(account, acting(it, null, Set.of())));
  }

  private static Mailbox acting(Mailbox it, @Nullable String city, Set<String> areas) {
    return new Mailbox(it.account(), it.email(), it.language(), city, areas, it.expert(), it.unconfirmedSince());
  }

  private record Link(String mark, Instant until) {}

  @Override
  public synchronized void open(String account, Instant enteredAt, String mark, Instant until) {
    find(account).filter(mailbox -> enteredAt.equals(mailbox.unconfirmedSince())).ifPresent(_ -> links.put(account, new Link(mark, until)));
  }

  @Override
  public synchronized boolean confirm(String mark, Instant now) {
    Optional<String> account = links.entrySet().stream()
        .filter(link -> link.getValue().mark().equals(mark) && now.isBefore(link.getValue().until()))
        .map(Map.Entry::getKey)
        .findFirst();
    account.ifPresent(found -> keep(kept.get(found).confirmed()));
    return account.isPresent();
  }

  @Override
  public synchronized List<String> unconfirmedBefore(Instant moment, int limit) {
    return kept.values().stream()
        .filter(mailbox -> mailbox.unconfirmedSince() != null && mailbox.unconfirmedSince().isBefore(moment))
        .map(Mailbox::account)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void remove(String account) {
    kept.remove(account);
    links.remove(account);
  }

  @Override
  public synchronized void forget(ExpertId id) {
    kept.values().removeIf(mailbox -> id.equals(mailbox.expert()));
  }
}
