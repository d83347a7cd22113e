package org.connectivecities.profile.expert.clients;

import java.time.Duration;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.LinkAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Accounts at the provider that is named; where none is, nobody can take a profile over. */
@Component
final class ProviderAccounts implements LinkAccount {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final @Nullable AccountApi provider;

  ProviderAccounts(ResilientClients clients, @Value("${cc.accounts.url}") String url) {
    this.provider = url.isBlank() ? null : clients.create(AccountApi.class, "the provider of accounts", url, PATIENCE, "accounts.link");
  }

  @Override
  public boolean isPossible() {
    return provider != null;
  }

  @Override
  public void link(String account, ExpertId id) {
    if (provider == null) {
      throw new IllegalStateException("No provider of accounts is named: set CC_ACCOUNTS_URL");
    }
    provider.own(account, new AccountApi.Profile(id.value()));
  }
}
