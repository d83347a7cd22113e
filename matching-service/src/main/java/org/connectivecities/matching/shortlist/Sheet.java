package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a shortlist, whatever its state.
 *
 * @param recall where the candidates were looked for
 * @param weights version of the weights
 * @param considered how many were looked at closely
 * @param excluded how many of them were kept out, by name of the rule
 * @param seats how many matches are proposed; those after are alternates
 * @param proposed ids in the order in which they were proposed, before anybody reviewed it
 * @param matches in the order that holds now
 * @param openings what the city could change so that more people come into question
 */
public record Sheet(
    String id,
    String challengeId,
    Instant madeAt,
    Recall.Source recall,
    String weights,
    int considered,
    Map<String, Integer> excluded,
    int seats,
    List<String> proposed,
    List<Match> matches,
    @Nullable String note,
    List<ReviewStep> history,
    List<Judgement> judgements,
    List<Sentence> openings) {

  public Sheet {
    openings = Missing.orNone(openings);
    excluded = Map.copyOf(excluded);
    proposed = List.copyOf(proposed);
    matches = List.copyOf(matches);
    history = List.copyOf(history);
    judgements = List.copyOf(judgements);
  }

  public List<String> expertIds() {
    return matches.stream().map(Match::expertId).toList();
  }

  public Optional<Match> match(String expertId) {
    return matches.stream().filter(match -> match.expertId().equals(expertId)).findFirst();
  }

  /** Whether nobody has laid hands on it since it was made; whoever withdraws is taken off by the platform. */
  public boolean untouched() {
    return history.stream().allMatch(step -> step.who().equals(BuildShortlist.PLATFORM));
  }

  /** How many have withdrawn since they were put on it. */
  public int withdrawn() {
    return (int) history.stream().filter(ReviewStep::isWithdrawal).count();
  }

  /** Whether somebody stood on it until they withdrew. */
  boolean withdrew(String expertId) {
    return match(expertId).isEmpty() && history.stream().anyMatch(step -> step.isWithdrawal() && step.isAbout(expertId));
  }

  /** Whether another attempt may find more: nobody is on it, or the search service did not know everybody when it was made. */
  public boolean poor() {
    return matches.isEmpty() || recall != Recall.Source.SEARCH;
  }

  Sheet withMatches(List<Match> newMatches) {
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed, newMatches, note, history,
        judgements, openings);
  }

  Sheet noted(String newNote) {
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed, matches, newNote, history,
        judgements, openings);
  }

  Sheet changing(String expertId, UnaryOperator<Match> change) {
    return withMatches(
        matches.stream().map(match -> match.expertId().equals(expertId) ? change.apply(match) : match).toList());
  }

  Sheet after(ReviewStep step) {
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed, matches, note,
        plus(history, List.of(step)), judgements, openings);
  }

  Sheet judged(List<Judgement> more) {
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed, matches, note, history,
        plus(judgements, more), openings);
  }

  /** As if the person had never stood on it; that something was done stays in the history, with the id and without words. */
  Sheet without(String expertId) {
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed,
        matches.stream().filter(match -> !match.expertId().equals(expertId)).toList(), note,
        history.stream().map(step -> step.isAbout(expertId) ? step.withoutWords() : step).toList(),
        judgements.stream().filter(judgement -> !judgement.expertId().equals(expertId)).toList(), openings);
  }

  /**
   * Without those who have withdrawn: of each stays the id in the history and that they withdrew, without anybody's words; what was
   * judged of them is of nobody in particular.
   */
  Sheet withdrawing(Set<String> expertIds, Instant at) {
    Sheet rest = this;
    for (String expertId : expertIds().stream().filter(expertIds::contains).toList()) {
      rest = rest.withdrawing(expertId, at);
    }
    return rest;
  }

  private Sheet withdrawing(String expertId, Instant at) {
    String nobody = "withdrawn-" + (withdrawn() + 1);
    List<Judgement> ofNobody =
        judgements.stream().map(judgement -> judgement.expertId().equals(expertId) ? judgement.of(nobody) : judgement).toList();
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, proposed,
        matches.stream().filter(match -> !match.expertId().equals(expertId)).toList(), note,
        history.stream().map(step -> step.isAbout(expertId) ? step.withoutWords() : step).toList(), ofNobody, openings)
        .after(new ReviewStep(BuildShortlist.PLATFORM, at, ReviewStep.WITHDREW, expertId, null));
  }

  /** What can be learnt from it, and nobody's name, id or words: of each person judged only that they are not the others. */
  Sheet namingNobody() {
    List<String> judged = judgements.stream().map(Judgement::expertId).distinct().toList();
    return new Sheet(
        id, challengeId, madeAt, recall, weights, considered, excluded, seats, List.of(), List.of(), null, List.of(),
        judgements.stream().map(judgement -> judgement.of("somebody-" + (judged.indexOf(judgement.expertId()) + 1))).toList(), openings);
  }

  /** Whether {@link #without} would change it. */
  boolean speaksOf(String expertId) {
    return match(expertId).isPresent()
        || judgements.stream().anyMatch(judgement -> judgement.expertId().equals(expertId))
        || history.stream().anyMatch(step -> step.isAbout(expertId) && step.why() != null);
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
