package org.connectivecities.matching.shortlist;

class InMemoryShortlistsTest extends ShortlistsConformance {

  private final InMemoryShortlists shortlists = new InMemoryShortlists();

  @Override
  protected InMemoryShortlists shortlists() {
    return shortlists;
  }
}
