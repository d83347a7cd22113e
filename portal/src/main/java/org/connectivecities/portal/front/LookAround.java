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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.ReportApi;
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
  private static final SearchApi.FacetValue NOBODY = new SearchApi.FacetValue("", "", 0L, null, false);

  private final SearchApi search;
  private final MatchingApi matching;
  private final ReportApi reports;
  private final KnownCities cities;
  private final WorldMap map;
  private final Kept<Front> front;

  LookAround(SearchApi search, MatchingApi matching, ReportApi reports, KnownCities cities) {
    this.search = search;
    this.matching = matching;
    this.reports = reports;
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
    Map<String, SearchApi.FacetValue> practitioners = practitioners(everybody);
    List<ProfileApi.City> known = cities.all();
    List<Challenge> challenges = matching.challenges(null, null, AT_ONCE).items();
    Stream<String> home = known.stream().map(ProfileApi.City::country);
    long countries = Stream.concat(practitioners.keySet().stream(), home).distinct().count();
    return new Front(
        everybody.total(),
        everybody.fewerThan(),
        known.size(),
        countries,
        reports.exchanges(),
        dots(practitioners, open(challenges)),
        search.practices(SHOWN).items(),
        challenges.stream().limit(SHOWN).toList());
  }

  /**
   * A facet names so many values and no more, so the countries are asked for region by region; regions with few people
   * together, for of few people a facet names none.
   */
  private Map<String, SearchApi.FacetValue> practitioners(SearchApi.Found everybody) {
    Map<Boolean, List<String>> regions =
        everybody.facets().getOrDefault("region", List.of()).stream()
            .collect(Collectors.partitioningBy(
                region -> region.count() == null, Collectors.mapping(SearchApi.FacetValue::value, Collectors.toList())));
    Map<String, SearchApi.FacetValue> found = new HashMap<>(countries(everybody));
    regions.get(false).forEach(region -> found.putAll(countriesOf(List.of(region))));
    if (!regions.get(true).isEmpty()) {
      found.putAll(countriesOf(regions.get(true)));
    }
    return found;
  }

  private Map<String, SearchApi.FacetValue> countriesOf(List<String> regions) {
    MultiValueMap<String, String> asked = asked("limit", "1");
    asked.addAll("region", regions);
    return countries(search.experts(asked));
  }

  private static Map<String, SearchApi.FacetValue> countries(SearchApi.Found found) {
    return found.facets().getOrDefault("country", List.of()).stream()
        .collect(Collectors.toMap(SearchApi.FacetValue::value, Function.identity()));
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

  private List<Front.Dot> dots(Map<String, SearchApi.FacetValue> practitioners, Map<String, Long> challenges) {
    var countries = new TreeSet<>(practitioners.keySet());
    countries.addAll(challenges.keySet());
    List<Front.Dot> dots = new ArrayList<>();
    for (String country : countries) {
      SearchApi.FacetValue people = practitioners.getOrDefault(country, NOBODY);
      long open = challenges.getOrDefault(country, 0L);
      map.of(country)
          .map(point -> new Front.Dot(country, point.x(), point.y(), people.count(), people.fewerThan(), open))
          .ifPresent(dots::add);
    }
    dots.sort(Comparator.comparingLong(Front.Dot::known).reversed().thenComparing(Front.Dot::country));
    return List.copyOf(dots);
  }
}
