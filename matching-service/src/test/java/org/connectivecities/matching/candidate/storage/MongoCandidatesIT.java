package org.connectivecities.matching.candidate.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.CandidatesConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoCandidatesIT extends CandidatesConformance {

  @Autowired MongoCandidates candidates;

  @Override
  protected Candidates candidates() {
    return candidates;
  }
}
