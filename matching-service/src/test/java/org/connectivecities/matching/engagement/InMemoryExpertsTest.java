package org.connectivecities.matching.engagement;

import java.util.Optional;
import java.util.UUID;
import org.connectivecities.matching.engagement.KnownExperts.KnownExpert;
import org.jspecify.annotations.Nullable;

class InMemoryExpertsTest extends KnownExpertsConformance {

  private final World world = new World();

  @Override
  KnownExperts experts() {
    return id -> Optional.ofNullable(world.experts.get(id));
  }

  @Override
  String publish(@Nullable Integer places, boolean consents) {
    String id = UUID.randomUUID().toString();
    world.experts.put(id, new KnownExpert(id, false, consents, places, World.peer(id)));
    return id;
  }

  @Override
  void pause(String expertId) {
    world.experts.computeIfPresent(
        expertId, (id, known) -> new KnownExpert(id, true, known.consents(), known.places(), known.peer()));
  }

  @Override
  void erase(String expertId) {
    world.experts.remove(expertId);
  }
}
