package org.connectivecities.matching.engagement.storage;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.AskingsConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StorageSetup.class)
class MongoAskingsIT extends AskingsConformance {

  @Autowired MongoDatabase database;
  @Autowired Askings askings;

  @Override
  protected Askings empty() {
    database.getCollection("askings").deleteMany(new Document());
    return askings;
  }
}
