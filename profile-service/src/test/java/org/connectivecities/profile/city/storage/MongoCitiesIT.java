package org.connectivecities.profile.city.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.city.Cities;
import org.connectivecities.profile.city.CitiesConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoCitiesIT extends CitiesConformance {

  @Autowired private Cities cities;

  @Override
  protected Cities cities() {
    return cities;
  }
}
