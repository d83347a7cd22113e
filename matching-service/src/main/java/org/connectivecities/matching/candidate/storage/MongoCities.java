package org.connectivecities.matching.candidate.storage;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.matching.candidate.Applied;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.ReplicaStore;

/** The copy of the cities in the collection {@code cities}. */
public final class MongoCities implements Cities {

  private static final String PLACE = "place";

  private final ReplicaStore<City> cities;

  public MongoCities(Documents documents) {
    cities = documents.replica("cities", City.class, List.of(PLACE), city -> Map.of(PLACE, city.place().key()));
  }

  @Override
  public Optional<City> find(String id) {
    return cities.find(id).map(stored -> stored.state());
  }

  /** Of two registrations of one place the first by id counts. */
  @Override
  public Map<String, City> at(Collection<Place> places) {
    var keys = places.stream().map(Place::key).distinct().toList();
    var found = new HashMap<String, City>();
    if (!keys.isEmpty()) {
      cities
          .query(in("keys." + PLACE, keys), new Document("_id", 1), 0)
          .forEach(stored -> found.putIfAbsent(stored.state().place().key(), stored.state()));
    }
    return found;
  }

  @Override
  public Applied publish(City city) {
    return cities.apply(city.id(), city.version(), city) ? Applied.CHANGED : Applied.OUTDATED;
  }

  @Override
  public Applied erase(String id, long version) {
    return cities.erase(id, version) ? Applied.CHANGED : Applied.OUTDATED;
  }
}
