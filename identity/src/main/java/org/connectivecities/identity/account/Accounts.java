package org.connectivecities.identity.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everybody who can sign in, by id. */
public final class Accounts {

  private final Map<String, Account> byId = new LinkedHashMap<>();
  private final Consumer<List<Account>> keep;

  /** @param keep is given all of them when one has changed */
  public Accounts(Collection<Account> accounts, Consumer<List<Account>> keep) {
    this.keep = keep;
    for (Account account : accounts) {
      if (byId.put(account.id(), account) != null) {
        throw new IllegalStateException("Two accounts have the id " + account.id());
      }
    }
  }

  public synchronized Optional<Account> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Makes somebody the owner of a profile.
   *
   * @return false where there is no such account, or it owns another one
   */
  synchronized boolean own(String id, String expert) {
    Account account = byId.get(id);
    if (account == null || account.expert() != null && !account.expert().equals(expert)) {
      return false;
    }
    byId.put(id, account.owning(expert));
    keep.accept(List.copyOf(byId.values()));
    return true;
  }
}
