package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The twin of the real ones. */
final class InMemoryTakeovers implements Takeovers {

  private record Link(String mark, Instant until, @Nullable String account) {}

  private final Map<ExpertId, Link> links = new HashMap<>();

  @Override
  public void open(ExpertId of, String mark, Instant until) {
    if (!isTaken(of)) {
      links.put(of, new Link(mark, until, null));
    }
  }

  @Override
  public Optional<ExpertId> take(String mark, String account, Instant now) {
    Optional<ExpertId> found = links.entrySet().stream()
        .filter(it -> it.getValue().mark().equals(mark) && now.isBefore(it.getValue().until()))
        .filter(it -> it.getValue().account() == null || account.equals(it.getValue().account()))
        .map(Map.Entry::getKey)
        .findFirst();
    found.ifPresent(id -> links.computeIfPresent(id, (_, link) -> new Link(link.mark(), link.until(), account)));
    return found;
  }

  @Override
  public List<String> endedBefore(Instant moment, int limit) {
    return links.entrySet().stream()
        .filter(it -> it.getValue().account() == null && it.getValue().until().isBefore(moment))
        .map(it -> it.getKey().value())
        .limit(limit)
        .toList();
  }

  @Override
  public boolean isTaken(ExpertId of) {
    Link link = links.get(of);
    return link != null && link.account() != null;
  }

  @Override
  public void forget(ExpertId id) {
    links.remove(id);
  }
}
