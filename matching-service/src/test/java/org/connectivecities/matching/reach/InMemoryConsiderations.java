package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.shortlist.Considered;

public final class InMemoryConsiderations implements Considerations {

  private final Map<String, Considered> considered = new HashMap<>();

  @Override
  public void note(Considered looked) {
    considered.put(looked.challengeId(), looked);
    considered.values().removeIf(each -> each.at().isBefore(looked.at().minus(KEPT)));
  }

  @Override
  public List<Consideration> of(String expertId, Instant since, int limit) {
    return considered.values().stream()
        .filter(each -> !each.at().isBefore(since))
        .sorted(Comparator.comparing(Considered::at).reversed())
        .flatMap(each -> each.people().stream()
            .filter(person -> person.expertId().equals(expertId))
            .map(person -> new Consideration(each.challengeId(), each.at(), each.cut(), each.places(), person)))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<BigDecimal> cut(String challengeId) {
    return Optional.ofNullable(considered.get(challengeId)).map(Considered::cut);
  }

  @Override
  public void forget(String expertId) {
    considered.replaceAll((id, each) ->
        new Considered(each.challengeId(), each.shortlistId(), each.at(), each.cut(), each.places(),
            each.people().stream().filter(person -> !person.expertId().equals(expertId)).toList()));
  }
}
