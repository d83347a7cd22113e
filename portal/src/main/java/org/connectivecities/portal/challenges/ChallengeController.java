package org.connectivecities.portal.challenges;

import java.util.Optional;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Challenges to read: all one may see, one's own, and where one of them stands. */
@Controller
class ChallengeController {

  private static final int AT_ONCE = 10;

  private final MatchingApi matching;
  private final KnownTopics topics;
  private final WhoActs who;

  ChallengeController(MatchingApi matching, KnownTopics topics, WhoActs who) {
    this.matching = matching;
    this.topics = topics;
    this.who = who;
  }

  /** @param mine only those of one's own city */
  @GetMapping("/challenges")
  String list(
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) @Nullable String page,
      Speech say,
      Model model) {
    String city = mine ? who.somebody().city() : null;
    model.addAttribute("found", matching.challenges(city, page, AT_ONCE));
    model.addAttribute("mine", mine);
    model.addAttribute("begun", page != null);
    model.addAttribute("topics", topics.labels(say.code()));
    return "challenges/list";
  }

  @GetMapping("/challenges/{id}/posted")
  String posted(@PathVariable String id, Model model) {
    who.somebody();
    model.addAttribute("challenge", matching.challenge(id));
    return "challenges/posted";
  }

  @GetMapping("/challenges/{id}")
  String show(@PathVariable String id, Speech say, Model model) {
    Challenge challenge = matching.challenge(id);
    model.addAttribute("challenge", challenge);
    model.addAttribute("topics", topics.labels(say.code()));
    model.addAttribute("own", isOwn(challenge));
    model.addAttribute("asking", isOwn(challenge) ? asking(challenge) : null);
    return "challenges/show";
  }

  private boolean isOwn(Challenge challenge) {
    Optional<Person> person = who.now();
    String city = challenge.city().id();
    return person.isPresent() && (person.get().coordinates() || (city != null && city.equals(person.get().city())));
  }

  /** Beside the point where it cannot be had: the page says the rest. */
  private MatchingApi.@Nullable Asking asking(Challenge challenge) {
    try {
      return challenge.state().equals("chosen") || challenge.state().equals("engaged") ? matching.asking(challenge.id()) : null;
    } catch (Unavailable | Refused missing) {
      return null;
    }
  }
}
