package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** For a coordinator: who raised a hand for a challenge, and whose new or revised profile fits it. */
public final class ReadOffers {

  private static final int MOST = 100;

  private final FindChallenge find;
  private final RaisedHands hands;
  private final Fittings fittings;
  private final Candidates candidates;
  private final FindWithdrawn withdrawn;
  private final Shortlists shortlists;

  public ReadOffers(
      FindChallenge find,
      RaisedHands hands,
      Fittings fittings,
      Candidates candidates,
      FindWithdrawn withdrawn,
      Shortlists shortlists) {
    this.find = find;
    this.hands = hands;
    this.fittings = fittings;
    this.candidates = candidates;
    this.withdrawn = withdrawn;
    this.shortlists = shortlists;
  }

  /** Raised hands first, then the best fits; whoever stands on the current shortlist already, or has withdrawn, is left out. */
  public Outcome<List<Offer>> offers(String challengeId, Actor actor) {
    var refused = new Refusal.NotAllowed("Raised hands are read by coordinators of the city's region");
    if (!Access.coordinates(actor)) {
      return Outcome.refused(refused);
    }
    return find.find(challengeId, actor)
        .map(Stored::value)
        .then(
            challenge ->
                Access.mayReview(actor, challenge) ? Outcome.done(offers(challenge)) : Outcome.refused(refused));
  }

  private List<Offer> offers(Challenge challenge) {
    Map<String, RaisedHand> raised = new LinkedHashMap<>();
    hands.ofChallenge(challenge.id(), MOST).forEach(hand -> raised.put(hand.expertId(), hand));
    Map<String, Fitting> fitting = new LinkedHashMap<>();
    fittings.forChallenge(challenge.id(), MOST).forEach(each -> fitting.put(each.expertId(), each));
    Set<String> there = onTheShortlist(challenge);
    Set<String> ids =
        Stream.concat(raised.keySet().stream(), fitting.keySet().stream())
            .filter(id -> !there.contains(id))
            .collect(Collectors.toSet());
    ids.removeAll(withdrawn.among(ids));
    return candidates.findAll(ids).values().stream()
        .map(candidate -> offer(candidate, challenge.id(), raised.get(candidate.id()), fitting.get(candidate.id())))
        .sorted(
            Comparator.comparing(Offer::raisedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Offer::score, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(offer -> offer.candidate().id()))
        .toList();
  }

  private Set<String> onTheShortlist(Challenge challenge) {
    return challenge instanceof Challenge.Proposed proposed
        ? shortlists.find(proposed.shortlistId()).map(Stored::value).stream()
            .flatMap(shortlist -> shortlist.sheet().expertIds().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Offer offer(
      Candidate candidate, String challengeId, @Nullable RaisedHand hand, @Nullable Fitting fitting) {
    BigDecimal score =
        fitting == null
            ? null
            : fitting.fits().stream()
                .filter(fit -> fit.challengeId().equals(challengeId))
                .map(Fitting.Fit::score)
                .findFirst()
                .orElse(null);
    return new Offer(
        candidate,
        hand == null ? null : hand.at(),
        hand == null ? null : hand.note(),
        score,
        fitting == null ? null : fitting.at());
  }
}
