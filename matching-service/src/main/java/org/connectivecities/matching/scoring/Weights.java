package org.connectivecities.matching.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much each signal counts.
 *
 * @param version every shortlist names the one it was made with
 * @param bySignal sums to exactly 1, so that a score is 0 to 1
 */
public record Weights(String version, Map<String, BigDecimal> bySignal) {

  public Weights {
    BigDecimal sum = bySignal.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("the weights '" + version + "' sum to " + sum + ", not to 1");
    }
    if (bySignal.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("the weights '" + version + "' have one below 0");
    }
    bySignal = Map.copyOf(bySignal);
  }

  BigDecimal of(Signal signal) {
    return bySignal.get(signal.name());
  }

  /** @throws IllegalStateException when a weight names no signal, or a signal has no weight */
  void match(Collection<Signal> signals) {
    Set<String> names = signals.stream().map(Signal::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> weighted = new TreeMap<>(bySignal).keySet();
    if (!names.equals(weighted)) {
      throw new IllegalStateException("the weights '" + version + "' are for " + weighted + ", the signals are " + names);
    }
  }
}
