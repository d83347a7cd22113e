package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a ranking of everybody from what the pipeline answered. Who was not found, or is out of the question, comes after
 * all others in the order of the ids.
 *
 * <p>The scores are those of the pipeline. They can be compared between challenges because each signal is 0 to 1 with the
 * same meaning everywhere: nearness of text is the logistic of z-scores over everybody's passages for that challenge (.5 is
 * the average passage), nearness of topics a property of two topics, the others of the two parties alone. With
 * {@link Pipeline.Reach#FOUND} the z-scores are over the people found, so that a challenge that many can answer is judged
 * more strictly.
 */
final class Completion {

  /** Less than the sixth decimal of a score: it orders equals without changing what the score says. */
  private static final double STEP = 1e-9;

  private Completion() {}

  /** @param experts all ids, in the order in which those without a score are listed */
  static Ranking of(Posed challenge, JsonNode answer, List<String> experts, UnaryOperator<String> original) {
    var places = new ArrayList<Ranking.Place>();
    Set<String> rest = new LinkedHashSet<>(experts);
    double last = Double.POSITIVE_INFINITY;
    for (JsonNode ranked : answer.path("ranking")) {
      String id = original.apply(ranked.path("expertId").asString());
      if (rest.remove(id)) {
        last = Math.min(ranked.path("score").doubleValue(), last - STEP);
        places.add(new Ranking.Place(id, last));
      }
    }
    last = Math.min(0, last);
    for (String id : rest) {
      last -= STEP;
      places.add(new Ranking.Place(id, last));
    }
    return new Ranking(challenge.id(), language(challenge.language(), answer), places);
  }

  private static String language(@Nullable String given, JsonNode answer) {
    String tag = given != null ? given : answer.path("language").asString("und");
    return tag.split("-")[0];
  }
}
