package org.connectivecities.matching.reach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryFittings implements Fittings {

  private final Map<String, Fitting> fittings = new TreeMap<>();

  @Override
  public Optional<Fitting> of(String expertId) {
    return Optional.ofNullable(fittings.get(expertId));
  }

  @Override
  public List<Fitting> forChallenge(String challengeId, int limit) {
    return fittings.values().stream()
        .filter(each -> each.fits().stream().anyMatch(fit -> fit.challengeId().equals(challengeId)))
        .limit(limit)
        .toList();
  }

  @Override
  public void keep(Fitting fitting) {
    fittings.put(fitting.expertId(), fitting);
  }

  @Override
  public void forget(String expertId) {
    fittings.remove(expertId);
  }
}
