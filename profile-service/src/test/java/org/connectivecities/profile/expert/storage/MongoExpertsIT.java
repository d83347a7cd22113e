package org.connectivecities.profile.expert.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.ExpertsConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoExpertsIT extends ExpertsConformance {

  @Autowired private Experts experts;

  @Override
  protected Experts experts() {
    return experts;
  }
}
