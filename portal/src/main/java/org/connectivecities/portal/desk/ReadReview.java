package org.connectivecities.portal.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Gathers a review. The list itself must be there; what stands beside it may be missing, and then says so. */
@Component
class ReadReview {

  private static final int FOUND = 6;
  private static final int GONE = 10;

  private final MatchingApi matching;
  private final DeskApi desk;
  private final SearchApi search;
  private final PeopleNames people;
  private final ReadAsked asked;

  ReadReview(MatchingApi matching, DeskApi desk, SearchApi search, PeopleNames people, ReadAsked asked) {
    this.matching = matching;
    this.desk = desk;
    this.search = search;
    this.people = people;
    this.asked = asked;
  }

  Review read(String id, String words, Typed typed, String language) {
    Shortlist shortlist = matching.shortlist(id);
    Challenge challenge = matching.challenge(shortlist.challengeId());
    boolean asks = !words.isBlank();
    List<SearchApi.Person> found = asks ? found(words, language, shortlist) : null;
    return new Review(
        challenge,
        shortlist,
        Beside.the(() -> desk.offers(challenge.id()).items()),
        found,
        asks && found == null,
        words,
        typed,
        Beside.the(asked::lastYear),
        names(shortlist));
  }

  /** Those on the list, and those who were removed from it. */
  private Map<String, String> names(Shortlist shortlist) {
    Map<String, String> names = new HashMap<>();
    shortlist.matches().forEach(match -> names.put(match.expertId(), match.name()));
    List<Shortlist.Step> history = shortlist.history() == null ? List.of() : shortlist.history();
    List<String> gone =
        history.stream()
            .map(Shortlist.Step::expertId)
            .filter(Objects::nonNull)
            .filter(id -> !names.containsKey(id))
            .distinct()
            .limit(GONE)
            .toList();
    names.putAll(people.of(gone));
    return names;
  }

  /** Without those who stand on the list. */
  private @Nullable List<SearchApi.Person> found(String words, String language, Shortlist shortlist) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    asked.add("q", words);
    asked.add("lang", language);
    asked.add("limit", String.valueOf(FOUND + shortlist.matches().size()));
    List<String> there = shortlist.matches().stream().map(Shortlist.Match::expertId).toList();
    return Beside.the(() ->
        search.experts(asked).items().stream().filter(person -> !there.contains(person.expertId())).limit(FOUND).toList());
  }
}
