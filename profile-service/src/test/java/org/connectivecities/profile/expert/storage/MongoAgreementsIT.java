package org.connectivecities.profile.expert.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.Agreements;
import org.connectivecities.profile.expert.AgreementsConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoAgreementsIT extends AgreementsConformance {

  @Autowired private Agreements agreements;

  @Override
  protected Agreements agreements() {
    return agreements;
  }
}
