package org.connectivecities.profile.expert.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.ErasureReceipts;
import org.connectivecities.profile.expert.ErasureReceiptsConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoErasureReceiptsIT extends ErasureReceiptsConformance {

  @Autowired private ErasureReceipts receipts;

  @Override
  protected ErasureReceipts receipts() {
    return receipts;
  }
}
