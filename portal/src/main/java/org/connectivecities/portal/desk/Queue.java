package org.connectivecities.portal.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What waits, the most urgent first, and how to see less of it.
 *
 * @param all how many wait, whatever is chosen
 * @param groups by urgency, without empty ones
 * @param waits how many wait for what, in the order of the work
 * @param regions how many wait in which region of the world
 * @param cut whether there are more than are looked at
 */
record Queue(
    Wished wished, int all, Map<Waiting.Urgency, List<Waiting>> groups, Map<String, Long> waits, Map<String, Long> regions, boolean cut) {

  private static final List<String> WORK =
      List.of("make-shortlist", "review-shortlist", "choose", "answer-invitation", "exchange-and-give-feedback");

  /**
   * What is chosen, as the address says it.
   *
   * @param waits for what it waits
   * @param region of the city's world region
   */
  record Wished(@Nullable String waits, @Nullable String region) {

    Wished {
      waits = waits == null || waits.isBlank() ? null : waits;
      region = region == null || region.isBlank() ? null : region;
    }

    private boolean fits(Waiting waiting) {
      return fitsWork(waiting) && fitsRegion(waiting);
    }

    private boolean fitsWork(Waiting waiting) {
      return waits == null || waits.equals(waiting.what());
    }

    private boolean fitsRegion(Waiting waiting) {
      return region == null || region.equals(waiting.region());
    }

    public boolean isAnything() {
      return waits != null || region != null;
    }
  }

  static Queue of(Collection<Waiting> all, Wished wished, boolean cut) {
    List<Waiting> shown = all.stream().filter(wished::fits).sorted(Waiting.ORDER).toList();
    Map<Waiting.Urgency, List<Waiting>> groups =
        shown.stream().collect(Collectors.groupingBy(Waiting::urgency, TreeMap::new, Collectors.toList()));
    return new Queue(
        wished,
        all.size(),
        groups,
        inOrderOfWork(count(all.stream().filter(wished::fitsRegion).toList(), Waiting::what)),
        count(all.stream().filter(wished::fitsWork).toList(), Waiting::region),
        cut);
  }

  private static Map<String, Long> count(List<Waiting> all, Function<Waiting, @Nullable String> by) {
    return all.stream()
        .map(by)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> inOrderOfWork(Map<String, Long> counted) {
    var ordered = new LinkedHashMap<String, Long>();
    var names = new ArrayList<>(WORK);
    names.addAll(counted.keySet());
    names.stream().filter(counted::containsKey).forEach(name -> ordered.put(name, counted.get(name)));
    return ordered;
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
