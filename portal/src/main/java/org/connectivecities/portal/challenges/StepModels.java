package org.connectivecities.portal.challenges;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.places.KnownCities;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a step offers to choose from. */
@Component
class StepModels {

  private static final List<String> OFTEN = List.of("en", "fr", "es", "pt", "ar", "de");

  private final MatchingApi matching;
  private final KnownTopics topics;
  private final KnownCities cities;
  private final WhoActs who;

  StepModels(MatchingApi matching, KnownTopics topics, KnownCities cities, WhoActs who) {
    this.matching = matching;
    this.topics = topics;
    this.cities = cities;
    this.who = who;
  }

  void fill(Step step, Draft draft, Speech say, Model model) {
    switch (step) {
      case TOPICS -> topics(draft, say, model);
      case CITY -> model.addAttribute("cities", cities.all().stream().sorted(Comparator.comparing(ProfileApi.City::name, say.order())).toList());
      case LANGUAGES -> languages(draft, say, model);
      case CONTEXT -> model.addAttribute("city", city(draft).orElse(null));
      case WORDS, TRIED, FORMAT, TIME, TERMS -> { }
    }
  }

  private void topics(Draft draft, Speech say, Model model) {
    Map<String, String> labels = topics.labels(say.code());
    List<String> found = found(draft);
    Set<String> offered = new LinkedHashSet<>(draft.all("topics"));
    offered.addAll(found);
    model.addAttribute("labels", labels);
    model.addAttribute("offered", offered.stream().filter(labels::containsKey).toList());
    model.addAttribute("chosen", draft.has("topics") ? draft.all("topics") : found);
  }

  /** A suggestion only: without it the step is a list to choose from. */
  private List<String> found(Draft draft) {
    try {
      var texts = new MatchingApi.Texts(draft.one("challenge"), draft.one("success"));
      return matching.suggestTopics(texts).topics().stream().map(SearchApi.TopicLabel::id).toList();
    } catch (Unavailable missing) {
      return List.of();
    }
  }

  private static void languages(Draft draft, Speech say, Model model) {
    List<String> codes = Stream.concat(OFTEN.stream(), draft.all("languages").stream()).distinct().toList();
    model.addAttribute("often", Languages.sorted(codes, say));
    model.addAttribute("others", Languages.sorted(Languages.spoken().stream().filter(code -> !codes.contains(code)).toList(), say));
  }

  private Optional<ProfileApi.City> city(Draft draft) {
    return cities.withId(who.now().map(Person::city).orElseGet(() -> draft.one("city")));
  }
}
