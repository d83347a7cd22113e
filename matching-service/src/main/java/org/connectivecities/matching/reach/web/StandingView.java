package org.connectivecities.matching.reach.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.matching.reach.Consideration;
import org.connectivecities.matching.reach.Standing;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was asked, or never asked, in the reader's language.
 *
 * @param recalled challenges for which the person was looked at closely since then; of them {@code eligible} no rule
 *     kept out, and of those {@code proposed} were shown to a coordinator
 * @param published shortlists shown to a city with this person on them
 * @param asked invitations
 * @param missing what the profile does not say; {@code reach} is in how many of the latest challenges it would have been
 *     enough for a proposal
 */
record StandingView(
    String expertId,
    Instant since,
    int recalled,
    int eligible,
    int proposed,
    int published,
    int asked,
    List<CountView> keptOutBy,
    List<CountView> lostBy,
    List<MissingView> missing,
    List<LatestView> latest,
    List<NearView> near) {

  /** @param name of the rule or the signal */
  record CountView(String name, int count, String text) {}

  record MissingView(String what, int reach, String text) {}

  /** @param fate kept-out, below or proposed */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LatestView(
      String challengeId,
      String title,
      Instant at,
      String fate,
      @Nullable String rule,
      @Nullable Integer rank,
      @Nullable BigDecimal score,
      BigDecimal needed,
      @Nullable String lostBy) {}

  static StandingView of(Standing standing, List<NearView> near, Phrasebook phrases, String language) {
    return new StandingView(
        standing.expertId(),
        standing.since(),
        standing.recalled(),
        standing.eligible(),
        standing.proposed(),
        standing.published(),
        standing.asked(),
        counts(standing.keptOutBy(), "excluded.", phrases, language),
        counts(standing.lostBy(), "signal.", phrases, language),
        standing.missing().stream()
            .map(gap -> new MissingView(gap.what(), gap.reach(), phrases.say(Sentence.of("missing." + gap.what()), language)))
            .toList(),
        standing.latest().stream().map(StandingView::latest).toList(),
        near);
  }

  private static List<CountView> counts(
      Map<String, Integer> counts, String kind, Phrasebook phrases, String language) {
    return counts.entrySet().stream()
        .map(each -> new CountView(each.getKey(), each.getValue(), phrases.say(Sentence.of(kind + each.getKey()), language)))
        .sorted(Comparator.comparingInt(CountView::count).reversed().thenComparing(CountView::name))
        .toList();
  }

  private static LatestView latest(Standing.Latest one) {
    Consideration each = one.considered();
    return new LatestView(
        each.challengeId(),
        one.title(),
        each.at(),
        each.person().fate().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        each.person().rule(),
        each.person().rank(),
        each.person().score(),
        each.cut(),
        each.person().lostBy());
  }
}
