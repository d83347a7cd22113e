package org.connectivecities.profile.city;

class InMemoryCitiesTest extends CitiesConformance {

  private final Cities cities = new InMemoryCities();

  @Override
  protected Cities cities() {
    return cities;
  }
}
