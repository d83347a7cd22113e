package org.connectivecities.matching.shortlist.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.shortlist.RankForMeasuring;
import org.connectivecities.matching.shortlist.web.ShortlistView.MatchView;
import org.jspecify.annotations.Nullable;

/**
 * A ranking in the reader's language.
 *
 * @param recall search, or local where the search service did not answer: then it is not what was to be measured
 * @param language and {@code topics} as said or as found in the texts
 * @param excluded how many were kept out, by rule
 * @param matches the first of them with reasons
 */
record RankingView(
    String recall,
    String weights,
    @Nullable String language,
    List<String> topics,
    int considered,
    Map<String, Integer> excluded,
    List<RankedView> ranking,
    List<MatchView> matches) {

  /** @param signals name to contribution, the heaviest signal first; they sum to the score */
  record RankedView(int rank, String expertId, BigDecimal score, Map<String, BigDecimal> signals) {

    static RankedView of(int rank, Assessment assessment) {
      var signals = new LinkedHashMap<String, BigDecimal>();
      assessment.parts().forEach(part -> signals.put(part.signal(), part.contribution()));
      return new RankedView(rank, assessment.candidateId(), assessment.score(), signals);
    }
  }

  static RankingView of(RankForMeasuring.Ranking ranking, String recall, PutIntoWords words) {
    return new RankingView(
        recall,
        ranking.weights(),
        ranking.brief().language(),
        ranking.brief().topics(),
        ranking.considered(),
        new TreeMap<>(ranking.excluded()),
        IntStream.rangeClosed(1, ranking.best().size())
            .mapToObj(rank -> RankedView.of(rank, ranking.best().get(rank - 1)))
            .toList(),
        IntStream.rangeClosed(1, ranking.matches().size())
            .mapToObj(rank -> words.match(rank, ranking.matches().get(rank - 1), false))
            .toList());
  }
}
