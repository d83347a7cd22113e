package org.connectivecities.matching.reach.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.reach.Fittings;
import org.connectivecities.matching.reach.FittingsConformance;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoFittingsIT extends FittingsConformance {

  @Autowired Documents documents;

  @Override
  protected Fittings fittings() {
    return new MongoFittings(documents);
  }
}
