package org.connectivecities.search.indexing.storage;

import java.util.Optional;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.indexing.Generation;
import org.connectivecities.search.indexing.IndexGenerations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether searches can be answered, and with which model. */
@Component("searchIndex")
final class IndexHealth implements HealthIndicator {

  private final IndexGenerations generations;
  private final String model;

  IndexHealth(IndexGenerations generations, Optional<Embedder> embedder) {
    this.generations = generations;
    this.model = embedder.map(Embedder::model).orElse("off");
  }

  @Override
  public Health health() {
    try {
      return generations.live().map(this::up).orElseGet(() -> down("there is no index yet; it is being built"));
    } catch (Unavailable away) {
      return down("not to be reached");
    }
  }

  private Health up(Generation live) {
    boolean present = live.fingerprint().equals(generations.fingerprint());
    return Health.up()
        .withDetail("index", live.name())
        .withDetail("kind", present ? "present" : "of an earlier version; is being built anew")
        .withDetail("embedding", model)
        .withDetail("waiting for vectors", generations.liveIndex().waiting())
        .build();
  }

  private Health down(String why) {
    return Health.down().withDetail("index", why).withDetail("embedding", model).build();
  }
}
