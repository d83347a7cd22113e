package org.connectivecities.profile.letter.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.LettersConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoLettersIT extends LettersConformance {

  @Autowired private Letters letters;

  @Override
  protected Letters letters() {
    return letters;
  }
}
