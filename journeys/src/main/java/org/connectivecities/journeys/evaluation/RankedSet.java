package org.connectivecities.journeys.evaluation;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.local.Misuse;
import tools.jackson.databind.JsonNode;

/** Challenges and practitioners, ready to be ranked as often as wanted. */
final class RankedSet {

  private final RankChallenges rank;
  private final Experts experts;
  private final List<Posed> challenges;
  private final Judgements judgements;

  RankedSet(URI matching, Experts experts, List<Posed> challenges, Judgements judgements, Progress progress) {
    this.rank = new RankChallenges(matching, progress);
    this.experts = experts;
    this.challenges = challenges;
    this.judgements = judgements;
  }

  int size() {
    return experts.size();
  }

  Judgements judgements() {
    return judgements;
  }

  List<Posed> challenges() {
    return challenges;
  }

  /** In order. */
  List<String> ids() {
    return experts.ids();
  }

  ExpertPublished named(String id) {
    return experts.named(id);
  }

  /** As the file has them, by the id that an answer has. */
  ExpertPublished expert(String number) {
    return experts.named(experts.original(number));
  }

  /** @param explained so many of each come with reasons, in that language */
  List<Answered> answers(Pipeline pipeline, int explained, String language) throws InterruptedException {
    List<String> ids = experts.ids();
    return rank.rank(
        challenges,
        pipeline,
        pipeline.everybody(experts.size()),
        explained,
        language,
        (challenge, answer) ->
            new Answered(Completion.of(challenge, answer, ids, experts::original), answer.path("matches")));
  }

  List<Ranking> rankings(Pipeline pipeline) throws InterruptedException {
    return answers(pipeline, 0, "en").stream().map(Answered::ranking).toList();
  }

  /** The weights of a pipeline, as it shows them with every reason. */
  Map<String, BigDecimal> weights(Pipeline whole) throws InterruptedException {
    for (Answered answer : answers(whole, 1, "en")) {
      var weights = new LinkedHashMap<String, BigDecimal>();
      for (JsonNode signal : answer.matches().at("/0/signals")) {
        weights.put(signal.path("name").asString(), new BigDecimal(signal.path("weight").asString()));
      }
      if (!weights.isEmpty()) {
        return weights;
      }
    }
    throw new Misuse("Nobody is ranked for any challenge");
  }
}
