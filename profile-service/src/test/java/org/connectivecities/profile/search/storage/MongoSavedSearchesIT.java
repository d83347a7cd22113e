package org.connectivecities.profile.search.storage;

import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.search.SavedSearches;
import org.connectivecities.profile.search.SavedSearchesConformance;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoSavedSearchesIT extends SavedSearchesConformance {

  @Autowired private SavedSearches searches;

  @Override
  protected SavedSearches searches() {
    return searches;
  }
}
