package org.connectivecities.matching.shortlist.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.matching.shortlist.ShortlistsConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoShortlistsIT extends ShortlistsConformance {

  @Autowired MongoShortlists shortlists;

  @Override
  protected Shortlists shortlists() {
    return shortlists;
  }
}
