package org.connectivecities.profile.expert.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.ExchangeLedger;
import org.connectivecities.profile.expert.ExchangeLedgerConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoExchangesIT extends ExchangeLedgerConformance {

  @Autowired private ExchangeLedger ledger;

  @Override
  protected ExchangeLedger ledger() {
    return ledger;
  }
}
