package org.connectivecities.platform.retention;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.security.Actor;

/** Lets go what has been kept long enough, and tells beforehand what that would be. */
public final class LetGo {

  private static final int AT_ONCE = 200;

  private final List<Retained> classes;
  private final InstantSource clock;

  public LetGo(List<Retained> classes, InstantSource clock) {
    this.classes = classes.stream().sorted(Comparator.comparing(Retained::name)).toList();
    this.clock = clock;
  }

  /** What a run would do now. */
  public sealed interface Rehearsed {

    record NotAllowed() implements Rehearsed {}

    record Due(List<Part> classes) implements Rehearsed {}
  }

  /**
   * @param keptFor zero for ever
   * @param due ids of what would go
   * @param more whether there is more behind them
   */
  public record Part(String name, Duration keptFor, List<String> due, boolean more) {}

  public Rehearsed rehearse(Actor actor) {
    return actor.has("administrator") ? new Rehearsed.Due(classes.stream().map(this::part).toList()) : new Rehearsed.NotAllowed();
  }

  private Part part(Retained it) {
    List<String> found = it.due(clock.instant(), AT_ONCE + 1);
    return new Part(it.name(), it.keptFor(), found.stream().limit(AT_ONCE).toList(), found.size() > AT_ONCE);
  }

  /**
   * Safe to run on several instances at once, and to run again.
   *
   * @return how many of each class went, where any did
   */
  public Map<String, Integer> run() {
    Map<String, Integer> gone = new LinkedHashMap<>();
    for (Retained it : classes) {
      List<String> due = it.due(clock.instant(), AT_ONCE);
      due.forEach(it.release()::letGo);
      if (!due.isEmpty()) {
        gone.put(it.name(), due.size());
      }
    }
    return gone;
  }
}
