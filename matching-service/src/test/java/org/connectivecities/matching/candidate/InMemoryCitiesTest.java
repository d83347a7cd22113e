package org.connectivecities.matching.candidate;

class InMemoryCitiesTest extends CitiesConformance {

  private final Cities cities = new InMemoryCities();

  @Override
  protected Cities cities() {
    return cities;
  }
}
