package org.connectivecities.platform.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists in bodies may hold a null; Java's own lists take it for a fault of ours, and it is the caller's. */
public final class Listed {

  private Listed() {}

  /**
   * The list, empty where none was given.
   *
   * @throws ProblemException that names the first item which is missing
   */
  public static <T> List<T> complete(String pointer, @Nullable List<T> given) {
    List<T> items = given == null ? List.of() : given;
    IntStream.range(0, items.size()).filter(i -> Objects.isNull(items.get(i))).findFirst().ifPresent(missing -> {
      String item = pointer + "/" + missing;
      throw new ProblemException(ProblemKind.INVALID, item + " is missing", Fault.at(item, "is missing"));
    });
    return items;
  }
}
