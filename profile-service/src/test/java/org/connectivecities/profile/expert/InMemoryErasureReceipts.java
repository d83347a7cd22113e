package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of the real receipts. */
final class InMemoryErasureReceipts implements ErasureReceipts {

  private final Map<ExpertId, Instant> askedAt = new HashMap<>();
  private final Map<ExpertId, Map<String, Instant>> finished = new HashMap<>();

  @Override
  public void open(ExpertId id, Instant at) {
    askedAt.putIfAbsent(id, at);
    finished.putIfAbsent(id, new HashMap<>());
  }

  @Override
  public void finished(ExpertId id, String holder, Instant at) {
    finished.getOrDefault(id, new HashMap<>()).putIfAbsent(holder, at);
  }

  @Override
  public Optional<ErasureReceipt> find(ExpertId id) {
    return Optional.ofNullable(askedAt.get(id)).map(at -> new ErasureReceipt(id, at, finished.get(id)));
  }

  @Override
  public List<ExpertId> incomplete(Instant askedBefore, int limit) {
    return askedAt.keySet().stream()
        .filter(id -> askedAt.get(id).isBefore(askedBefore) && !finished.get(id).keySet().containsAll(ErasureReceipt.HOLDERS))
        .limit(limit)
        .toList();
  }

  @Override
  public List<ExpertId> unfinishedBy(String holder, int limit) {
    return askedAt.keySet().stream().filter(id -> !finished.get(id).containsKey(holder)).limit(limit).toList();
  }
}
