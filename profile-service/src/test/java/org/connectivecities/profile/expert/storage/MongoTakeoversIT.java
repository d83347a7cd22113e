package org.connectivecities.profile.expert.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.Takeovers;
import org.connectivecities.profile.expert.TakeoversConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoTakeoversIT extends TakeoversConformance {

  @Autowired private Takeovers takeovers;

  @Override
  protected Takeovers takeovers() {
    return takeovers;
  }
}
