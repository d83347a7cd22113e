package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ComposeBrief;
import org.connectivecities.matching.challenge.Draft;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.platform.security.Actor;

/**
 * Ranks people for a challenge that is not posted, by the very pipeline that makes shortlists, and keeps nothing. For
 * measuring how good shortlists are: parts of the pipeline can be switched off.
 */
public final class RankForMeasuring {

  /** Of everybody in the largest network that can be measured. */
  public static final int MOST = 100_000;
  private static final int MOST_FOUND = 500;
  private static final int MOST_EXPLAINED = 50;

  /**
   * @param depth how many are listed
   * @param everybody whether those are ranked too whom no means puts among its best
   * @param means by which candidates are looked for; all of them when empty
   * @param weights of the signals, in place of the platform's own; those when empty
   * @param rules whether who is out of the question is left out
   * @param explained the first so many come with reasons
   */
  public record Wish(
      int depth,
      boolean everybody,
      Set<CandidateQuery.Means> means,
      Map<String, BigDecimal> weights,
      boolean rules,
      int explained) {}

  /**
   * @param matches with reasons, the best first
   * @param best everybody listed, the best first
   */
  public record Ranking(
      Brief brief,
      Recall.Source recall,
      String weights,
      int considered,
      Map<String, Integer> excluded,
      List<Assessment> best,
      List<Match> matches) {}

  private final ComposeBrief briefs;
  private final FindCandidates find;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final Scorer scorer;
  private final ComposeMatch compose;
  private final InstantSource clock;

  public RankForMeasuring(
      ComposeBrief briefs,
      FindCandidates find,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      InstantSource clock) {
    this.briefs = briefs;
    this.find = find;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.scorer = scorer;
    this.compose = compose;
    this.clock = clock;
  }

  /** Faults of the draft are below {@code /challenge}. */
  public Outcome<Ranking> rank(Draft draft, Wish wish, Actor actor) {
    if (!Access.mayRank(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Rankings are for coordinators"));
    }
    if (wish.depth() < 1 || wish.depth() > MOST) {
      return Outcome.refused(new Refusal.Invalid("/depth", "must be between 1 and " + MOST));
    }
    if (wish.explained() < 0 || wish.explained() > MOST_EXPLAINED) {
      return Outcome.refused(new Refusal.Invalid("/explained", "must be between 0 and " + MOST_EXPLAINED));
    }
    return scorer(wish).then(chosen -> brief(draft).map(brief -> rank(brief, wish, chosen)));
  }

  private Outcome<Scorer> scorer(Wish wish) {
    try {
      return Outcome.done(wish.weights().isEmpty() ? scorer : scorer.weighing(wish.weights()));
    } catch (IllegalArgumentException wrong) {
      return Outcome.refused(new Refusal.Invalid("/weights", String.valueOf(wrong.getMessage())));
    }
  }

  private Outcome<Brief> brief(Draft draft) {
    Outcome<Brief> brief = briefs.ofAnyCity(draft);
    return brief instanceof Outcome.Refused<Brief>(Refusal.Invalid invalid)
        ? Outcome.refused(invalid.below("/challenge"))
        : brief;
  }

  private Ranking rank(Brief brief, Wish wish, Scorer chosen) {
    Instant now = clock.instant();
    Challenge challenge = Challenge.Open.posted("measured", "nobody", brief, now);
    Eligibility rules = wish.rules() ? eligibility : new Eligibility(List.of());
    RankContenders.Ranked ranked =
        new RankContenders(find, assemble, rules, chosen).rank(challenge, query(brief, wish, now), now);
    return new Ranking(
        brief,
        ranked.source(),
        chosen.weightsVersion(),
        ranked.considered(),
        ranked.excluded(),
        ranked.best().stream().limit(wish.depth()).toList(),
        ranked.matches(Math.min(wish.depth(), wish.explained()), compose));
  }

  private static CandidateQuery query(Brief brief, Wish wish, Instant now) {
    Set<CandidateQuery.Means> means = wish.means().isEmpty() ? Set.of(CandidateQuery.Means.values()) : wish.means();
    return new CandidateQuery(
        BuildShortlist.texts(brief),
        brief.topics(),
        brief.certaintyOfTopics(),
        brief.city(),
        wish.everybody() ? MOST : MOST_FOUND,
        now,
        means,
        wish.everybody());
  }
}
