package org.connectivecities.matching.challenge.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.ChallengesConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoChallengesIT extends ChallengesConformance {

  @Autowired MongoChallenges challenges;

  @Override
  protected Challenges challenges() {
    return challenges;
  }
}
