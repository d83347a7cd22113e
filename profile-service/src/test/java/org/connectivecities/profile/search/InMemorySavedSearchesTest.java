package org.connectivecities.profile.search;

class InMemorySavedSearchesTest extends SavedSearchesConformance {

  private final SavedSearches searches = new InMemorySavedSearches();

  @Override
  protected SavedSearches searches() {
    return searches;
  }
}
