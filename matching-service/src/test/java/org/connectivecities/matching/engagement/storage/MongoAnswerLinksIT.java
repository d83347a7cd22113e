package org.connectivecities.matching.engagement.storage;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.connectivecities.matching.engagement.AnswerLinks;
import org.connectivecities.matching.engagement.AnswerLinksConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StorageSetup.class)
class MongoAnswerLinksIT extends AnswerLinksConformance {

  @Autowired MongoDatabase database;
  @Autowired AnswerLinks links;

  @Override
  protected AnswerLinks empty() {
    database.getCollection("answer-links").deleteMany(new Document());
    return links;
  }
}
