package org.connectivecities.identity.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody who can sign in, by id. */
public final class Accounts {

  private final Map<String, Account> byId = new LinkedHashMap<>();

  public Accounts(Collection<Account> accounts) {
    for (Account account : accounts) {
      if (byId.put(account.id(), account) != null) {
        throw new IllegalStateException("Two accounts have the id " + account.id());
      }
    }
  }

  public Optional<Account> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
