package org.connectivecities.portal.challenges;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownCities;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All answers on one page, and the button that posts the challenge. */
@Controller
class CheckController {

  static final String REDIRECT = "redirect:/challenges/check";
  private static final String WRITE = PostingController.STEPS + Step.WORDS.slug();

  private final MatchingApi matching;
  private final KnownTopics topics;
  private final KnownCities cities;
  private final WhoActs who;

  CheckController(MatchingApi matching, KnownTopics topics, KnownCities cities, WhoActs who) {
    this.matching = matching;
    this.topics = topics;
    this.cities = cities;
    this.who = who;
  }

  @GetMapping("/challenges/check")
  String check(HttpSession session, Speech say, Model model) {
    who.somebody();
    Draft draft = Drafts.of(session);
    return draft.isEmpty() ? WRITE : showCheck(draft, Map.of(), say, model);
  }

  private String showCheck(Draft draft, Map<String, Refused.Fault> refusals, Speech say, Model model) {
    model.addAttribute("answers", Answers.of(draft, topics.labels(say.code()), Step.askedOf(who.now().orElse(null)), say, cityName(draft)));
    model.addAttribute("refusals", refusals);
    return "challenges/check";
  }

  private String cityName(Draft draft) {
    String city = cityOf(draft);
    return city.isEmpty() ? "" : cities.named(city);
  }

  private String cityOf(Draft draft) {
    return who.now().map(Person::city).orElseGet(() -> draft.one("city"));
  }

  @PostMapping("/challenges/check")
  String post(HttpSession session, Speech say, Model model) {
    who.somebody();
    Draft draft = Drafts.of(session);
    if (draft.isEmpty()) {
      return "redirect:/challenges";
    }
    if (cityOf(draft).isEmpty()) {
      return PostingController.STEPS + Step.CITY.slug();
    }
    try {
      Challenge posted = matching.post(draft.key(), WriteBody.of(draft, cityOf(draft)));
      Drafts.forget(session);
      return "redirect:/challenges/" + posted.id() + "/posted";
    } catch (Refused refusal) {
      if (refusal.faults().isEmpty()) {
        throw refusal;
      }
      // The same words with other answers are another wish.
      Drafts.keep(session, new Draft(Draft.begun().key(), draft.answers()));
      return showCheck(draft, byField(refusal), say, model);
    }
  }

  private static Map<String, Refused.Fault> byField(Refused refusal) {
    Map<String, Refused.Fault> fields = new LinkedHashMap<>();
    refusal.faults().forEach(fault -> fields.putIfAbsent(WriteBody.field(fault), fault));
    return fields;
  }
}
