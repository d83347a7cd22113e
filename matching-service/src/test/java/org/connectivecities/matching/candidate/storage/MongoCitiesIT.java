package org.connectivecities.matching.candidate.storage;

import org.connectivecities.matching.StoreSetup;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.CitiesConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = StoreSetup.class)
class MongoCitiesIT extends CitiesConformance {

  @Autowired MongoCities cities;

  @Override
  protected Cities cities() {
    return cities;
  }
}
