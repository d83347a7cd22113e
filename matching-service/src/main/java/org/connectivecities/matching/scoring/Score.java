package org.connectivecities.matching.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What one signal says of one contender.
 *
 * @param value 0 (speaks against) to 1 (speaks for), six decimals
 * @param reason why it speaks for the contender; absent when it does not
 * @param evidence what the reason rests on; no reason without any
 * @param misfits what does not fit
 * @param unknowns what could not be judged and therefore counted as neutral
 */
public record Score(
    BigDecimal value,
    @Nullable Sentence reason,
    List<Evidence> evidence,
    List<Sentence> misfits,
    List<Sentence> unknowns) {

  static final int DECIMALS = 6;

  public Score {
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a score is 0 to 1, not " + value);
    }
    if (reason != null && evidence.isEmpty()) {
      throw new IllegalArgumentException("no reason without evidence: " + reason.key());
    }
    value = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    evidence = List.copyOf(evidence);
    misfits = List.copyOf(misfits);
    unknowns = List.copyOf(unknowns);
  }

  /** A value that needs no words, for example because it is low. */
  public static Score of(double value) {
    return new Score(BigDecimal.valueOf(value), null, List.of(), List.of(), List.of());
  }

  public static Score because(double value, Sentence reason, List<Evidence> evidence) {
    return new Score(BigDecimal.valueOf(value), reason, evidence, List.of(), List.of());
  }

  /** @param neutral what somebody ordinary of whom it is known would get: not knowing neither helps nor harms */
  public static Score unknown(double neutral, Sentence what) {
    return of(neutral).notKnowing(what);
  }

  public Score butNot(Sentence misfit) {
    return new Score(value, reason, evidence, plus(misfits, misfit), unknowns);
  }

  public Score notKnowing(Sentence unknown) {
    return new Score(value, reason, evidence, misfits, plus(unknowns, unknown));
  }

  Score with(List<Evidence> shown) {
    return new Score(value, reason, shown, misfits, unknowns);
  }

  private static List<Sentence> plus(List<Sentence> some, Sentence more) {
    var all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
