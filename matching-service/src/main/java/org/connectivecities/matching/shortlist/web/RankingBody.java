package org.connectivecities.matching.shortlist.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.CandidateQuery.Means;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.challenge.Draft;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.shortlist.RankForMeasuring;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ranked, and by which parts of the pipeline.
 *
 * @param challenge as it would be posted; the city may be absent
 * @param depth how many are listed; 100 where absent
 * @param everybody rank those too whom no means puts among its best
 * @param means words, meaning, topics; all of them where absent
 * @param weights of the signals, which sum to 1; the platform's own where absent
 * @param rules whether who is out of the question is left out; yes where absent
 * @param explained the first so many come with reasons; none where absent
 */
record RankingBody(
    // Read as a challenge is that is posted; the description would else name what the rules call it.
    @Schema(ref = "#/components/schemas/ChallengeBody") @Nullable Draft challenge,
    @Nullable Integer depth,
    @Nullable Boolean everybody,
    @Nullable List<@Nullable String> means,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable Boolean rules,
    @Nullable Integer explained) {

  private static final int DEPTH = 100;

  Draft draft() {
    return challenge == null ? NOTHING : challenge;
  }

  Outcome<RankForMeasuring.Wish> toWish() {
    var chosen = EnumSet.noneOf(Means.class);
    List<@Nullable String> names = means == null ? List.of() : means;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Set<Means> named = EnumSet.noneOf(Means.class);
      Stream.of(Means.values()).filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name)).forEach(named::add);
      if (named.isEmpty()) {
        return Outcome.refused(new Refusal.Invalid("/means/" + i, "is none of words, meaning, topics"));
      }
      chosen.addAll(named);
    }
    return Outcome.done(
        new RankForMeasuring.Wish(
            depth == null ? DEPTH : depth,
            Boolean.TRUE.equals(everybody),
            chosen,
            weights == null ? Map.of() : weights,
            !Boolean.FALSE.equals(rules),
            explained == null ? 0 : explained));
  }

  private static final Draft NOTHING =
      new Draft(
          null, null, null, null, null, null, null, List.of(), List.of(), List.of(), false, List.of(), null, null,
          CityContext.UNKNOWN, null, null);
}
