package org.connectivecities.matching.shortlist.storage;

import java.time.InstantSource;
import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.LeasesConformance;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoLeasesIT extends LeasesConformance {

  @Autowired Documents documents;

  @Override
  protected Leases leases(InstantSource clock) {
    return new MongoLeases(documents, clock);
  }
}
