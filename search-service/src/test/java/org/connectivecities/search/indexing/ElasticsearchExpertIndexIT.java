package org.connectivecities.search.indexing;

import org.connectivecities.search.SearchServiceTest;
import org.connectivecities.search.embedding.Embedder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has an index of its own, which is not live: nobody else gives it vectors. */
@SearchServiceTest
class ElasticsearchExpertIndexIT extends ExpertIndexConformance {

  @Autowired
  private IndexGenerations generations;

  @Autowired
  private Embedder embedder;

  private ExpertIndex index;

  @BeforeEach
  void startEmpty() {
    index = generations.index(generations.create());
  }

  @Override
  ExpertIndex index() {
    return index;
  }

  @Override
  float[] vector() {
    float[] vector = new float[embedder.dimensions()];
    vector[0] = 0.6f;
    vector[1] = 0.8f;
    return vector;
  }
}
