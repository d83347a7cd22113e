package org.connectivecities.search.indexing;

class InMemoryExpertIndexTest extends ExpertIndexConformance {

  private final ExpertIndex index = new InMemoryExpertIndex();

  @Override
  ExpertIndex index() {
    return index;
  }

  @Override
  float[] vector() {
    return new float[] {0.6f, 0.8f};
  }
}
