package org.connectivecities.portal.shortlists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom a city wants asked, in this order.
 *
 * @param fault key of the message that says what is wrong; absent where nothing is
 */
record Ranking(List<String> expertIds, @Nullable String fault) {

  private static final String PREFIX = "rank:";
  private static final String PLACE = "[1-9][0-9]?";

  private record Placed(String expertId, int place) {}

  /** @param form fields {@code rank:<expertId>} with a place, or empty for "not now" */
  static Ranking of(Map<String, String[]> form) {
    List<Placed> placed = new ArrayList<>();
    form.forEach((field, values) -> {
      if (field.startsWith(PREFIX) && values.length == 1 && values[0].matches(PLACE)) {
        placed.add(new Placed(field.substring(PREFIX.length()), Integer.parseInt(values[0])));
      }
    });
    placed.sort(Comparator.comparingInt(Placed::place));
    return new Ranking(placed.stream().map(Placed::expertId).toList(), fault(placed));
  }

  private static @Nullable String fault(List<Placed> placed) {
    if (placed.isEmpty()) {
      return "error.choice.missing";
    }
    long places = placed.stream().map(Placed::place).collect(Collectors.toSet()).size();
    return places < placed.size() ? "error.choice.twice" : null;
  }
}
