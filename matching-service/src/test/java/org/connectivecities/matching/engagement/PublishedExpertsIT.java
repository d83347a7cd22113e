package org.connectivecities.matching.engagement;

import java.util.UUID;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStackExtension.class)
class PublishedExpertsIT extends KnownExpertsConformance {

  private static ServiceInstance service;

  @BeforeAll
  static void start() {
    service = ServiceInstance.shared();
  }

  @Override
  KnownExperts experts() {
    return service.bean(KnownExperts.class);
  }

  @Override
  String publish(@Nullable Integer places, boolean consents) {
    String id = UUID.randomUUID().toString();
    service.bean(Candidates.class).publish(ServiceInstance.candidate(id, 1, places, consents));
    return id;
  }

  @Override
  void pause(String expertId) {
    service.bean(Candidates.class).pause(expertId, 2, null);
  }

  @Override
  void erase(String expertId) {
    service.bean(Candidates.class).erase(expertId, 2);
  }
}
