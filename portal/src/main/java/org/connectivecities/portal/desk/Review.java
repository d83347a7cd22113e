package org.connectivecities.portal.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.reasons.Why;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist under review, with what a coordinator needs beside it.
 *
 * @param offers who raised a hand or fits since; absent where they could not be read
 * @param found people found by the words in the box; absent where nothing was asked, or the search is away
 * @param searchAway whether the search could not be asked
 * @param asked how often people were asked in a year; absent where that could not be read
 * @param names of people the history speaks of, by id, where they are known
 */
record Review(
    Challenge challenge,
    Shortlist shortlist,
    @Nullable List<DeskApi.Offer> offers,
    @Nullable List<SearchApi.Person> found,
    boolean searchAway,
    String words,
    Typed typed,
    @Nullable Asked asked,
    Map<String, String> names) {

  /** One criterion's part of a score; of a bar that is 100 wide. */
  record Part(String signal, BigDecimal from, BigDecimal width) {}

  public boolean isPending() {
    return shortlist.state().equals("pending") && shortlist.id().equals(challenge.shortlistId());
  }

  public Why why(Shortlist.Match match) {
    return new Why(match);
  }

  /** The parts of the score side by side, those that carry nothing left out. */
  public List<Part> parts(Shortlist.Match match) {
    List<Part> parts = new ArrayList<>();
    BigDecimal at = BigDecimal.ZERO;
    for (Shortlist.Signal signal : match.signals()) {
      BigDecimal width = signal.contribution().movePointRight(2);
      if (width.signum() > 0) {
        parts.add(new Part(signal.name(), at, width));
        at = at.add(width);
      }
    }
    return parts;
  }

  public String name(String expertId) {
    return names.getOrDefault(expertId, expertId);
  }

  /** Those who have withdrawn since the list was made, in that order. */
  public List<String> withdrew() {
    List<Shortlist.Step> history = shortlist.history() == null ? List.of() : shortlist.history();
    return history.stream().filter(step -> step.what().equals("withdrew")).map(step -> name(String.valueOf(step.expertId()))).toList();
  }

  public long proposed() {
    return shortlist.matches().stream().filter(match -> !match.alternate()).count();
  }

  /** How much of the history this page shows; a later change is what comes after. */
  public int seen() {
    return shortlist.history() == null ? 0 : shortlist.history().size();
  }
}
