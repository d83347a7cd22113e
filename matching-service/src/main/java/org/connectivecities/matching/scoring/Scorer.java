package org.connectivecities.matching.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;

/**
 * Adds up what the signals say. Decimal arithmetic, because the parts are shown and must sum to what is shown as the
 * whole; contributions are rounded down, so that the sum stays within 1.
 */
public final class Scorer {

  /** A tie is broken by id, so that the same input gives the same order. */
  static final Comparator<Assessment> BEST_FIRST =
      Comparator.comparing(Assessment::score).reversed().thenComparing(Assessment::candidateId);

  private final List<Signal> signals;
  private final Weights weights;

  /** @throws IllegalStateException when weights and signals do not match */
  public Scorer(List<Signal> signals, Weights weights) {
    weights.match(signals);
    this.weights = weights;
    this.signals =
        signals.stream()
            .sorted(Comparator.comparing(weights::of).reversed().thenComparing(Signal::name))
            .toList();
  }

  public String weightsVersion() {
    return weights.version();
  }

  /**
   * The same signals, weighed otherwise; a signal without a weight counts nothing.
   *
   * @throws IllegalArgumentException when a weight names no signal, is below 0, or they do not sum to 1
   */
  public Scorer weighing(Map<String, BigDecimal> others) {
    var all = new TreeMap<String, BigDecimal>();
    signals.forEach(signal -> all.put(signal.name(), BigDecimal.ZERO));
    others.forEach((name, weight) -> {
      if (all.replace(name, weight) == null) {
        throw new IllegalArgumentException("'" + name + "' is no signal; the signals are " + all.keySet());
      }
    });
    return new Scorer(signals, new Weights("given", all));
  }

  public Assessment assess(Challenge challenge, Contender contender) {
    List<Assessment.Part> parts = signals.stream().map(signal -> part(signal, challenge, contender)).toList();
    BigDecimal sum = parts.stream().map(Assessment.Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Assessment(contender.candidate().id(), sum, parts);
  }

  /** Best first; on all cores, since nobody's parts depend on anybody else. */
  public List<Assessment> rank(Challenge challenge, List<Contender> contenders) {
    return contenders.parallelStream()
        .map(contender -> assess(challenge, contender))
        .sorted(BEST_FIRST)
        .toList();
  }

  private Assessment.Part part(Signal signal, Challenge challenge, Contender contender) {
    Score score = signal.score(challenge, contender);
    BigDecimal weight = weights.of(signal);
    BigDecimal contribution = weight.multiply(score.value()).setScale(Score.DECIMALS, RoundingMode.DOWN);
    return new Assessment.Part(signal.name(), weight, contribution, score);
  }
}
