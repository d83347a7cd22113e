package org.connectivecities.portal.front;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.places.Kept;
import org.connectivecities.portal.places.KnownCities;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Counts what everybody may see. */
@Component
class LookAround {

  private static final int SHOWN = 3;
  private static final int AT_ONCE = 100;

  private final SearchApi search;
  private final MatchingApi matching;
  private final KnownCities cities;
  private final WorldMap map;
  private final Kept<Front> front;

  LookAround(SearchApi search, MatchingApi matching, KnownCities cities) {
    this.search = search;
    this.matching = matching;
    this.cities = cities;
    this.map = new WorldMap();
    this.front = new Kept<>(this::look, Duration.ofMinutes(1), InstantSource.system());
  }

  Front front() {
    return front.now();
  }

  String land() {
    return map.land();
  }

  private Front look() {
    SearchApi.Found everybody = search.experts(asked("limit", "1"));
    Map<String, Long> practitioners = practitioners(everybody);
    List<ProfileApi.City> known = cities.all();
    List<Challenge> challenges = matching.challenges(null, null, AT_ONCE).items();
    Stream<String> home = known.stream().map(ProfileApi.City::country);
    long countries = Stream.concat(practitioners.keySet().stream(), home).distinct().count();
    return new Front(
        everybody.total(), known.size(), countries, dots(practitioners, open(challenges)), challenges.stream().limit(SHOWN).toList());
  }

  /** A facet names so many values and no more, so the countries are asked for region by region. */
  private Map<String, Long> practitioners(SearchApi.Found everybody) {
    Map<String, Long> found = new HashMap<>();
    for (SearchApi.FacetValue region : everybody.facets().getOrDefault("region", List.of())) {
      MultiValueMap<String, String> asked = asked("limit", "1");
      asked.add("region", region.value());
      search.experts(asked).facets().getOrDefault("country", List.of()).forEach(country -> found.put(country.value(), country.count()));
    }
    return found;
  }

  private static MultiValueMap<String, String> asked(String parameter, String value) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    asked.add(parameter, value);
    return asked;
  }

  private static Map<String, Long> open(List<Challenge> challenges) {
    return challenges.stream()
        .filter(challenge -> !challenge.state().equals("closed"))
        .collect(Collectors.groupingBy(challenge -> challenge.city().country(), TreeMap::new, Collectors.counting()));
  }

  private List<Front.Dot> dots(Map<String, Long> practitioners, Map<String, Long> challenges) {
    var countries = new TreeSet<>(practitioners.keySet());
    countries.addAll(challenges.keySet());
    List<Front.Dot> dots = new ArrayList<>();
    for (String country : countries) {
      map.of(country)
          .ifPresent(
              point ->
                  dots.add(new Front.Dot(country, point.x(), point.y(), practitioners.getOrDefault(country, 0L), challenges.getOrDefault(country, 0L))));
    }
    dots.sort(Comparator.comparingLong(Front.Dot::practitioners).reversed().thenComparing(Front.Dot::country));
    return List.copyOf(dots);
  }
}
