package org.connectivecities.profile.week.clients;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.week.FindWaiting;
import org.connectivecities.profile.week.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks where matching is named to listen. What a newer one tells that is not known here is left out. */
@Component
final class MatchingWaiting implements FindWaiting {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final @Nullable DigestApi matching;

  MatchingWaiting(ResilientClients clients, @Value("${cc.weekly.url}") String url) {
    this.matching = url.isBlank() ? null : clients.create(DigestApi.class, "the matching service", url, PATIENCE, "matching.digests");
  }

  @Override
  public boolean isPossible() {
    return matching != null;
  }

  @Override
  public List<Waiting> forExpert(ExpertId id) {
    return matching == null ? List.of() : read(matching.expert(id.value()));
  }

  @Override
  public List<Waiting> forCity(String id) {
    return matching == null ? List.of() : read(matching.city(id));
  }

  @Override
  public List<Waiting> forDesk(Set<String> areas) {
    return matching == null ? List.of() : read(matching.desk(areas));
  }

  private static List<Waiting> read(DigestApi.Answer answer) {
    return answer.items().stream().flatMap(MatchingWaiting::read).toList();
  }

  private static Stream<Waiting> read(DigestApi.Item it) {
    ExpertId person = it.expertId() == null || !ExpertId.isValid(it.expertId()) ? null : new ExpertId(it.expertId());
    return Arrays.stream(Waiting.Kind.values())
        .filter(kind -> kind.wire().equals(it.kind()))
        .map(kind -> new Waiting(kind, it.id(), it.title(), it.city(), person, it.since(), it.until()));
  }
}
