package org.connectivecities.search.recall;

import java.util.Random;
import org.connectivecities.search.SearchApi;
import org.connectivecities.search.SearchServiceTest;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.IndexGenerations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@SearchServiceTest
class ElasticsearchRecallIndexIT extends RecallIndexConformance {

  @Autowired
  private IndexGenerations generations;

  @Autowired
  private RecallIndex recall;

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
  RecallIndex recall() {
    return recall;
  }

  @Override
  float[] vector(int direction) {
    var random = new Random(direction);
    float[] vector = new float[384];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
