package org.connectivecities.search.expertsearch;

import org.connectivecities.search.SearchApi;
import org.connectivecities.search.SearchServiceTest;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.IndexGenerations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@SearchServiceTest
class ElasticsearchExpertSearchIT extends ExpertSearchConformance {

  @Autowired
  private IndexGenerations generations;

  @Autowired
  private ExpertSearch search;

  @Autowired
  private SearchApi api;

  @BeforeEach
  void waitForTheIndex() {
    api.awaitReady();
  }

  @Override
  ExpertIndex index() {
    return generations.liveIndex();
  }

  @Override
  ExpertSearch search() {
    return search;
  }
}
