package org.connectivecities.matching.engagement.storage;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.connectivecities.matching.engagement.CapacityHolds;
import org.connectivecities.matching.engagement.CapacityHoldsConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StorageSetup.class)
class MongoCapacityHoldsIT extends CapacityHoldsConformance {

  @Autowired MongoDatabase database;
  @Autowired CapacityHolds holds;

  @Override
  protected CapacityHolds empty() {
    database.getCollection("workloads").deleteMany(new Document());
    return holds;
  }
}
