package org.connectivecities.profile.expert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Agreements as maps. */
public final class InMemoryAgreements implements Agreements {

  private record Yes(String challengeId, ExpertId expert) {}

  private final Map<String, String> cities = new HashMap<>();
  private final Map<String, Yes> agreed = new HashMap<>();
  private final Set<String> ended = new HashSet<>();

  @Override
  public void opened(String challengeId, String cityId) {
    cities.put(challengeId, cityId);
  }

  @Override
  public void agreed(String engagementId, String challengeId, ExpertId expert) {
    agreed.put(engagementId, new Yes(challengeId, expert));
  }

  @Override
  public void ended(String engagementId) {
    ended.add(engagementId);
  }

  @Override
  public Optional<Agreement> find(String engagementId) {
    Yes yes = agreed.get(engagementId);
    return yes == null || ended.contains(engagementId) || !cities.containsKey(yes.challengeId())
        ? Optional.empty()
        : Optional.of(new Agreement(engagementId, yes.expert(), cities.get(yes.challengeId())));
  }

  @Override
  public void forget(ExpertId expert) {
    agreed.values().removeIf(yes -> yes.expert().equals(expert));
  }
}
