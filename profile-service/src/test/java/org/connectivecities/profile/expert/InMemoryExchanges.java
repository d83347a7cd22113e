package org.connectivecities.profile.expert;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The twin of the real ledger. */
final class InMemoryExchanges implements ExchangeLedger {

  private final Map<ExpertId, Map<Exchanges.Outcome, Set<String>>> kept = new HashMap<>();
  private final Set<ExpertId> forgotten = new HashSet<>();

  @Override
  public boolean note(ExpertId id, String engagementId, Exchanges.Outcome outcome) {
    if (forgotten.contains(id)) {
      return false;
    }
    kept.computeIfAbsent(id, _ -> new EnumMap<>(Exchanges.Outcome.class))
        .computeIfAbsent(outcome, _ -> new HashSet<>())
        .add(engagementId);
    return true;
  }

  @Override
  public Exchanges of(ExpertId id) {
    return new Exchanges(
        count(id, Exchanges.Outcome.ACCEPTED), count(id, Exchanges.Outcome.DECLINED),
        count(id, Exchanges.Outcome.COMPLETED));
  }

  private int count(ExpertId id, Exchanges.Outcome outcome) {
    return kept.getOrDefault(id, Map.of()).getOrDefault(outcome, Set.of()).size();
  }

  @Override
  public void forget(ExpertId id) {
    kept.remove(id);
    forgotten.add(id);
  }
}
