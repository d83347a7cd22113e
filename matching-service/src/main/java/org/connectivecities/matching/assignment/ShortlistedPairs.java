package org.connectivecities.matching.assignment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Match;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Takes the scores from the shortlists under review, so that an assignment and the shortlists it is about say the same of
 * everybody: whom a coordinator added counts, whom a coordinator removed does not. Where there is no shortlist yet, or it
 * is not enough, people are scored now as for a shortlist, only more of them; nothing of that is kept.
 *
 * <p>Rules are asked again: since the shortlist was made somebody may have paused, left, or run out of places.
 */
public final class ShortlistedPairs implements ScoredPairs {

  private final Shortlists shortlists;
  private final BuildShortlist build;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final InstantSource clock;

  /** @param build as for a shortlist, but with as many seats as people are wanted for a challenge */
  public ShortlistedPairs(
      Shortlists shortlists,
      BuildShortlist build,
      AssembleContenders assemble,
      Eligibility eligibility,
      InstantSource clock) {
    this.shortlists = shortlists;
    this.build = build;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  @Override
  public Pool of(List<Challenge> challenges, Set<String> deeper) {
    Map<String, Sheet> underReview = underReview(challenges);
    List<Found> found =
        challenges.stream()
            .map(challenge -> find(challenge, Optional.ofNullable(underReview.get(challenge.id())), deeper))
            .toList();
    Map<String, Contender> people = people(found);
    var places = new HashMap<String, Integer>();
    people.forEach((id, contender) -> places.put(id, Math.max(0, contender.freePlaces())));
    return new Pool(found.stream().map(each -> scores(each, people)).toList(), places);
  }

  private record Found(Challenge challenge, Basis basis, List<Match> matches) {}

  private Map<String, Sheet> underReview(List<Challenge> challenges) {
    List<String> ids =
        challenges.stream()
            .filter(Challenge.Proposed.class::isInstance)
            .map(challenge -> ((Challenge.Proposed) challenge).shortlistId())
            .toList();
    return shortlists.findAll(ids, Set.of(Shortlist.Pending.class)).stream()
        .map(Stored::value)
        .collect(Collectors.toMap(Shortlist::challengeId, Shortlist::sheet));
  }

  private Found find(Challenge challenge, Optional<Sheet> sheet, Set<String> deeper) {
    if (sheet.isPresent() && !deeper.contains(challenge.id())) {
      return found(challenge, sheet.get(), sheet.get().matches(), sheet.get().id(), false);
    }
    Sheet made = build.build(asOpen(challenge)).sheet();
    var matches = new ArrayList<>(sheet.map(Sheet::matches).orElse(List.of()));
    made.matches().stream().filter(match -> sheet.isEmpty() || isNew(match, sheet.get())).forEach(matches::add);
    return found(challenge, made, matches, sheet.map(Sheet::id).orElse(null), true);
  }

  private static Found found(
      Challenge challenge, Sheet scored, List<Match> matches, @Nullable String shortlistId, boolean beyond) {
    var basis = new Basis(challenge.id(), shortlistId, beyond, scored.recall(), scored.weights(), matches.size());
    return new Found(challenge, basis, matches);
  }

  /** Neither on the shortlist, nor taken from it by a coordinator. */
  private static boolean isNew(Match match, Sheet sheet) {
    return sheet.match(match.expertId()).isEmpty()
        && sheet.judgements().stream()
            .noneMatch(
                judged ->
                    judged.verdict() == Judgement.Verdict.REMOVED && judged.expertId().equals(match.expertId()));
  }

  private static Challenge.Open asOpen(Challenge challenge) {
    return new Challenge.Open(challenge.dossier());
  }

  private Map<String, Contender> people(List<Found> found) {
    Map<String, Relevance> ids =
        found.stream()
            .flatMap(each -> each.matches().stream())
            .map(Match::expertId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), id -> Relevance.NONE));
    Instant now = clock.instant();
    return assemble.of(ids, now).stream()
        .collect(Collectors.toMap(contender -> contender.candidate().id(), Function.identity()));
  }

  /** Who has been erased is not spoken of. */
  private Scores scores(Found found, Map<String, Contender> people) {
    List<Option> options =
        found.matches().stream()
            .filter(match -> people.containsKey(match.expertId()))
            .map(match -> new Option(match.expertId(), match.score(), standing(found, people.get(match.expertId()))))
            .toList();
    return new Scores(found.basis(), options);
  }

  private Standing standing(Found found, Contender contender) {
    return eligibility
        .forbids(found.challenge(), contender)
        .map(EligibilityRule::name)
        .map(rule -> Standing.barred(Sentence.of("excluded." + rule)))
        .orElse(Standing.FREE);
  }
}
