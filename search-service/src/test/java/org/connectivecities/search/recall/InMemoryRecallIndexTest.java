package org.connectivecities.search.recall;

import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.InMemoryExpertIndex;

class InMemoryRecallIndexTest extends RecallIndexConformance {

  private final InMemoryExpertIndex index = new InMemoryExpertIndex();

  @Override
  ExpertIndex index() {
    return index;
  }

  @Override
  RecallIndex recall() {
    return new InMemoryRecallIndex(index);
  }

  @Override
  float[] vector(int direction) {
    return direction == 1 ? new float[] {1, 0} : new float[] {0, 1};
  }
}
