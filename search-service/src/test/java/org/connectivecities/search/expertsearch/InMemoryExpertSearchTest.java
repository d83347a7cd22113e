package org.connectivecities.search.expertsearch;

import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.InMemoryExpertIndex;

class InMemoryExpertSearchTest extends ExpertSearchConformance {

  private final InMemoryExpertIndex index = new InMemoryExpertIndex();

  @Override
  ExpertIndex index() {
    return index;
  }

  @Override
  ExpertSearch search() {
    return new InMemoryExpertSearch(index);
  }
}
