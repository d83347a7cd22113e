package org.connectivecities.matching.scoring.signals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How alike the circumstances of the two cities are: the mean over population, climate zone, income group, region and
 * setting. An aspect that is unknown of either city counts as neutral and is said.
 */
final class SimilarContext implements Signal {

  private static final double NEUTRAL = 0.5;
  private static final double ALIKE = 0.7;
  private static final double UNLIKE = 0.3;

  /** A city thirty times as large has nothing in common in size; in between the logarithm counts. */
  private static final double LARGEST_RATIO = 30;

  private static final List<String> INCOME_GROUPS = List.of("low", "lower-middle", "upper-middle", "high");

  private enum Aspect {
    POPULATION,
    CLIMATE,
    INCOME,
    REGION,
    SETTING;

    String term() {
      return "aspect." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Override
  public String name() {
    return "similar-context";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    Map<Aspect, OptionalDouble> likeness = likeness(challenge.brief().context(), contender.home());
    double value = likeness.values().stream().mapToDouble(known -> known.orElse(NEUTRAL)).average().orElse(NEUTRAL);
    Place here = challenge.brief().city();
    Place there = contender.candidate().home();
    Set<String> alike = terms(likeness, known -> known >= ALIKE);
    Set<String> unlike = terms(likeness, known -> known <= UNLIKE);
    Set<String> unknown =
        likeness.entrySet().stream()
            .filter(aspect -> aspect.getValue().isEmpty())
            .map(aspect -> aspect.getKey().term())
            .collect(Collectors.toSet());
    Score score = alike.isEmpty() ? Score.of(value) : Score.because(value, say("alike", here, there, alike), home(contender));
    Score misfitting = unlike.isEmpty() ? score : score.butNot(say("unlike", here, there, unlike));
    return unknown.isEmpty() ? misfitting : misfitting.notKnowing(say("unknown", here, there, unknown));
  }

  private static Map<Aspect, OptionalDouble> likeness(CityContext a, CityContext b) {
    var likeness = new EnumMap<Aspect, OptionalDouble>(Aspect.class);
    likeness.put(Aspect.POPULATION, population(a.population(), b.population()));
    likeness.put(Aspect.CLIMATE, same(a.climateZone(), b.climateZone()));
    likeness.put(Aspect.INCOME, income(a.incomeGroup(), b.incomeGroup()));
    likeness.put(Aspect.REGION, same(a.region(), b.region()));
    likeness.put(Aspect.SETTING, overlap(a.setting(), b.setting()));
    return likeness;
  }

  private static OptionalDouble population(@Nullable Long a, @Nullable Long b) {
    if (a == null || b == null || a < 1 || b < 1) {
      return OptionalDouble.empty();
    }
    double distance = Math.abs(Math.log((double) a / b)) / Math.log(LARGEST_RATIO);
    return OptionalDouble.of(1 - Math.min(1, distance));
  }

  private static OptionalDouble income(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || !INCOME_GROUPS.contains(a) || !INCOME_GROUPS.contains(b)) {
      return OptionalDouble.empty();
    }
    int steps = Math.abs(INCOME_GROUPS.indexOf(a) - INCOME_GROUPS.indexOf(b));
    return OptionalDouble.of(1 - steps / (INCOME_GROUPS.size() - 1.0));
  }

  private static OptionalDouble same(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? OptionalDouble.empty() : OptionalDouble.of(a.equalsIgnoreCase(b) ? 1 : 0);
  }

  /** Jaccard: shared features among all features. */
  private static OptionalDouble overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return OptionalDouble.empty();
    }
    long shared = a.stream().filter(b::contains).count();
    return OptionalDouble.of((double) shared / (a.size() + b.size() - shared));
  }

  private static Set<String> terms(Map<Aspect, OptionalDouble> likeness, DoublePredicate which) {
    return likeness.entrySet().stream()
        .filter(aspect -> aspect.getValue().isPresent() && which.test(aspect.getValue().getAsDouble()))
        .map(aspect -> aspect.getKey().term())
        .collect(Collectors.toSet());
  }

  private static Sentence say(String what, Place here, Place there, Set<String> aspects) {
    return Sentence.of("similar-context." + what)
        .with("city", Argument.text(here.name()))
        .with("other", Argument.text(there.name()))
        .with("aspects", Argument.terms(aspects.stream().sorted().toList()));
  }

  private static List<Evidence> home(Contender contender) {
    CityContext home = contender.home();
    String facts =
        Stream.concat(
                Stream.of(home.population(), home.climateZone(), home.incomeGroup(), home.region())
                    .filter(Objects::nonNull)
                    .map(String::valueOf),
                home.setting().stream().sorted())
            .collect(Collectors.joining(", "));
    return List.of(Evidence.profile("city", contender.candidate().home().name() + ": " + facts));
  }
}
