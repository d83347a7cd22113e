package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Scorer;

/** Recall, then rules, then score: the same for every shortlist and for every ranking. Writes nothing. */
final class RankContenders {

  private final FindCandidates find;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final Scorer scorer;

  RankContenders(FindCandidates find, AssembleContenders assemble, Eligibility eligibility, Scorer scorer) {
    this.find = find;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.scorer = scorer;
  }

  /**
   * @param considered how many were looked at closely
   * @param keptOut whom of them which rule kept out
   * @param best everybody else, best first
   */
  record Ranked(
      Scorer scorer,
      Challenge challenge,
      Recall.Source source,
      int considered,
      List<Eligibility.KeptOut> keptOut,
      List<Assessment> best,
      Map<String, Contender> contenders) {

    /** How many were kept out, by name of the rule. */
    Map<String, Integer> excluded() {
      return Eligibility.count(keptOut);
    }

    /** On all cores: each quotation is looked through for the challenge's topics. */
    List<Match> matches(int count, ComposeMatch compose) {
      return best.subList(0, Math.min(count, best.size())).parallelStream()
          .map(each -> compose.proposed(scorer, challenge, contenders.get(each.candidateId()), each, best))
          .toList();
    }
  }

  Ranked rank(Challenge challenge, CandidateQuery query, Instant now) {
    Recall recall = find.find(query);
    List<Contender> contenders = assemble.of(relevance(recall), now);
    Eligibility.Sifted sifted = eligibility.sift(challenge, contenders);
    Map<String, Contender> byId =
        sifted.eligible().stream()
            .collect(Collectors.toMap(contender -> contender.candidate().id(), Function.identity()));
    return new Ranked(
        scorer,
        challenge,
        recall.source(),
        contenders.size(),
        sifted.keptOut(),
        scorer.rank(challenge, sifted.eligible()),
        byId);
  }

  private static Map<String, Relevance> relevance(Recall recall) {
    var relevance = new HashMap<String, Relevance>();
    recall.found().forEach(found -> relevance.put(found.id(), found.relevance()));
    return relevance;
  }
}
