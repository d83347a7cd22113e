package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.reach.Standing.Missing;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.Considered.Fate;

/**
 * What a profile does not say, and what saying it would have changed: for the latest challenges for which the rank was
 * too low the person is scored with and without it, and what it adds is held against what was lacking then.
 */
public final class FindGaps {

  private static final int LATEST = 20;

  /** Nothing that somebody can write into a profile. */
  private static final String ROTATION = "rotation";

  private final Challenges challenges;
  private final AssembleContenders assemble;
  private final WeighPassages weigh;
  private final BuildShortlist build;
  private final Scorer scorer;
  private final List<Variation> variations;
  private final InstantSource clock;

  public FindGaps(
      Challenges challenges,
      AssembleContenders assemble,
      WeighPassages weigh,
      BuildShortlist build,
      Scorer scorer,
      List<Variation> variations,
      InstantSource clock) {
    this.challenges = challenges;
    this.assemble = assemble;
    this.weigh = weigh;
    this.build = build;
    this.scorer = scorer;
    this.variations = variations.stream().filter(variation -> !variation.name().equals(ROTATION)).toList();
    this.clock = clock;
  }

  /** The largest reach first; a gap that would have changed nothing is named with 0. */
  List<Missing> of(String expertId, List<Consideration> all) {
    Instant now = clock.instant();
    var reach = new TreeMap<String, Integer>();
    for (Contender person : assemble.of(Map.of(expertId, Relevance.NONE), now)) {
      all.stream()
          .filter(each -> each.person().fate() == Fate.BELOW)
          .limit(LATEST)
          .forEach(each -> challenges.find(each.challengeId()).map(Stored::value)
              .ifPresent(challenge -> count(challenge, each, person, now, reach)));
    }
    return reach.entrySet().stream()
        .map(gap -> new Missing(gap.getKey(), gap.getValue()))
        .sorted(Comparator.comparingInt(Missing::reach).reversed().thenComparing(Missing::what))
        .toList();
  }

  private void count(
      Challenge challenge, Consideration then, Contender person, Instant now, Map<String, Integer> reach) {
    Contender read = person.with(weigh.weigh(build.query(challenge.brief(), now), person.candidate()));
    BigDecimal score = scorer.assess(challenge, read).score();
    BigDecimal lacking = then.cut().subtract(then.person().score());
    for (Variation variation : variations) {
      List<Variation.Varied> varied = variation.of(challenge, read);
      if (!varied.isEmpty()) {
        boolean enough =
            varied.stream()
                .map(each -> scorer.assess(challenge, each.contender()).score().subtract(score))
                .anyMatch(gain -> gain.compareTo(lacking) >= 0);
        reach.merge(variation.name(), enough ? 1 : 0, Integer::sum);
      }
    }
  }
}
