package org.connectivecities.matching.reach.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.reach.Considerations;
import org.connectivecities.matching.reach.ConsiderationsConformance;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoConsiderationsIT extends ConsiderationsConformance {

  @Autowired Documents documents;

  @Override
  protected Considerations considerations() {
    return new MongoConsiderations(documents);
  }
}
