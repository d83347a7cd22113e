package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.scoring.Scorer;

/**
 * A coordinator puts somebody on a shortlist whom the platform did not propose. The person is scored like everybody
 * else, with the words weighed by this service itself; rules that protect people hold for coordinators too.
 */
public final class AddByHand {

  private final AssembleContenders assemble;
  private final WeighPassages weigh;
  private final Eligibility eligibility;
  private final Scorer scorer;
  private final ComposeMatch compose;
  private final BuildShortlist build;

  public AddByHand(
      AssembleContenders assemble,
      WeighPassages weigh,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      BuildShortlist build) {
    this.assemble = assemble;
    this.weigh = weigh;
    this.eligibility = eligibility;
    this.scorer = scorer;
    this.compose = compose;
    this.build = build;
  }

  Outcome<Match> match(Challenge challenge, String expertId, String because, Instant now) {
    List<Contender> found = assemble.of(Map.of(expertId, Relevance.NONE), now);
    if (found.isEmpty()) {
      return Outcome.refused(new Refusal.Invalid("/expertId", "is not known here"));
    }
    CandidateQuery query = build.query(challenge.brief(), now);
    Contender contender = found.getFirst().with(weigh.weigh(query, found.getFirst().candidate()));
    Optional<EligibilityRule> forbidden = eligibility.forbids(challenge, contender);
    if (forbidden.isPresent()) {
      String rule = forbidden.get().name();
      return Outcome.refused(new Refusal.Conflict("This person cannot be proposed: rule " + rule, rule));
    }
    String waived = eligibility.waived(challenge, contender).map(EligibilityRule::name).orElse(null);
    return Outcome.done(
        compose.added(challenge, contender.candidate(), scorer.assess(challenge, contender), because, waived));
  }
}
