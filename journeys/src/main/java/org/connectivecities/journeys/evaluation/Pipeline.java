package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.connectivecities.local.Misuse;

/**
 * Which parts of the pipeline take part.
 *
 * @param means of recall; all of them when empty
 * @param weights of the signals; the platform's own when empty
 * @param rules whether eligibility keeps people out
 * @param reach who is ranked by the pipeline; the others come after in the order of their ids
 */
record Pipeline(List<String> means, Map<String, BigDecimal> weights, boolean rules, Reach reach) {

  /** Whom the pipeline ranks. */
  enum Reach {
    /** Everybody up to {@link #LARGE_NETWORK} practitioners, else whom a means finds. */
    AUTO,
    EVERYBODY,
    /** Those whom a means puts among its best, exactly as for a shortlist. */
    FOUND
  }

  /** From here on ranking everybody for every challenge would take hours. */
  static final int LARGE_NETWORK = 3_000;

  static final Pipeline WHOLE = new Pipeline(List.of(), Map.of(), true, Reach.AUTO);

  Pipeline {
    means = List.copyOf(means);
    weights = new TreeMap<>(weights);
  }

  boolean everybody(int experts) {
    return reach == Reach.EVERYBODY || reach == Reach.AUTO && experts <= LARGE_NETWORK;
  }

  Pipeline means(String... some) {
    return new Pipeline(List.of(some), weights, rules, reach);
  }

  Pipeline weighing(Map<String, BigDecimal> others) {
    return new Pipeline(means, others, rules, reach);
  }

  /** By nothing but how near texts come: no other signal. */
  Pipeline textsOnly() {
    return weighing(Map.of("text-fit", BigDecimal.ONE));
  }

  /** As the usage says: {@code name: value} or {@code name=value} a line; a name that is no setting is a signal. */
  static Pipeline read(Path file) throws IOException {
    var lines = new Properties();
    lines.load(new StringReader(String.join("\n", JsonLines.lines(file))));
    String where = String.valueOf(file.getFileName());
    var weights = new TreeMap<String, BigDecimal>();
    for (String name : lines.stringPropertyNames()) {
      String value = lines.getProperty(name).strip();
      boolean heading = name.equals("weights") && value.isEmpty();
      if (!heading && !List.of("means", "rules", "reach").contains(name)) {
        weights.put(name, weight(where, name, value));
      }
    }
    return new Pipeline(
        list(lines.getProperty("means", "")),
        weights,
        rules(where, lines.getProperty("rules", "on").strip()),
        reach(where, lines.getProperty("reach", "auto").strip()));
  }

  private static List<String> list(String written) {
    return Stream.of(written.replaceAll("[\\[\\]]", " ").split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  private static BigDecimal weight(String where, String name, String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException otherwise) {
      throw new Misuse(where + ": " + name + " is neither a setting (means, rules, reach) nor a signal with a weight");
    }
  }

  private static boolean rules(String where, String value) {
    return switch (value) {
      case "on", "true", "yes" -> true;
      case "off", "false", "no" -> false;
      default -> throw new Misuse(where + ": rules must be on or off, not " + value);
    };
  }

  private static Reach reach(String where, String value) {
    return Stream.of(Reach.values())
        .filter(known -> known.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new Misuse(where + ": reach must be auto, everybody or found, not " + value));
  }
}
