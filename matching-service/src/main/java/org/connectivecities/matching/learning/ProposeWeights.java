package org.connectivecities.matching.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.learning.WeightProposal.Finding;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Fits weights to what coordinators decided, and says whether that would have been better. Changes nothing. */
public final class ProposeWeights {

  private static final int PORTION = 200;

  /** Weights are set and read by people: two decimals would hide, four pretend. */
  private static final int DECIMALS = 3;

  private final Shortlists shortlists;
  private final Weights weights;
  private final int needed;
  private final InstantSource clock;

  /** @param needed challenges whose shortlist a coordinator changed, below which nothing is fitted */
  public ProposeWeights(Shortlists shortlists, Weights weights, int needed, InstantSource clock) {
    this.shortlists = shortlists;
    this.weights = weights;
    this.needed = needed;
    this.clock = clock;
  }

  public Outcome<WeightProposal> propose(Actor actor) {
    return Access.administers(actor)
        ? Outcome.done(propose())
        : Outcome.refused(new Refusal.NotAllowed("Weights are the business of administrators"));
  }

  /** What all published shortlists teach, and how many teach nothing. */
  private record Taught(List<Lesson> lessons, int untouched) {

    int challenges() {
      return (int) lessons.stream().map(Lesson::challengeId).distinct().count();
    }

    int pairs() {
      return lessons.stream().mapToInt(lesson -> lesson.pairs().size()).sum();
    }
  }

  private WeightProposal propose() {
    SortedMap<String, BigDecimal> current = new TreeMap<>(weights.bySignal());
    List<String> signals = List.copyOf(current.keySet());
    Taught taught = taught(signals);
    if (taught.challenges() < needed) {
      return found(Finding.TOO_FEW_JUDGEMENTS, taught, current, null, null);
    }
    double[] before = current.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    Gain gain = Gain.of(taught.lessons(), before);
    Finding finding = gain.shown() ? Finding.GAIN_SHOWN : Finding.NO_GAIN_SHOWN;
    return found(finding, taught, current, rounded(signals, FitWeights.fit(taught.lessons(), before)), gain);
  }

  private WeightProposal found(
      Finding finding,
      Taught taught,
      SortedMap<String, BigDecimal> current,
      @Nullable SortedMap<String, BigDecimal> fitted,
      @Nullable Gain gain) {
    String version = finding == Finding.GAIN_SHOWN ? "fitted-" + clock.instant().atZone(ZoneOffset.UTC).toLocalDate() : null;
    return new WeightProposal(
        finding, version, taught.challenges(), needed, taught.pairs(), taught.untouched(), weights.version(), current,
        fitted, gain);
  }

  private Taught taught(List<String> signals) {
    var lessons = new ArrayList<Lesson>();
    int published = 0;
    for (List<Sheet> portion = after(""); !portion.isEmpty(); portion = after(portion.getLast().id())) {
      portion.forEach(sheet -> Lesson.of(sheet, signals).ifPresent(lessons::add));
      published += portion.size();
    }
    return new Taught(lessons, published - lessons.size());
  }

  private List<Sheet> after(String id) {
    return shortlists.published(id, PORTION);
  }

  /** Rounded down, and what is missing to 1 given in the smallest steps to those who lost most. */
  private static SortedMap<String, BigDecimal> rounded(List<String> signals, double[] fitted) {
    var rounded = new TreeMap<String, BigDecimal>();
    var losses = new TreeMap<String, Double>();
    for (int i = 0; i < fitted.length; i++) {
      BigDecimal down = BigDecimal.valueOf(fitted[i]).setScale(DECIMALS, RoundingMode.DOWN);
      rounded.put(signals.get(i), down);
      losses.put(signals.get(i), fitted[i] - down.doubleValue());
    }
    BigDecimal missing = BigDecimal.ONE.subtract(rounded.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    int steps = missing.movePointRight(DECIMALS).intValueExact();
    losses.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(steps)
        .forEach(entry -> rounded.merge(entry.getKey(), BigDecimal.ONE.movePointLeft(DECIMALS), BigDecimal::add));
    return rounded;
  }
}
