package org.connectivecities.portal.reasons;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.portal.clients.Shortlist;

/**
 * What speaks for somebody, criterion by criterion.
 *
 * @param readable whether the reader may open the profile that the passages are of
 */
public record Why(Shortlist.Match match, boolean readable) {

  public Why(Shortlist.Match match) {
    this(match, true);
  }

  private static final List<String> ORDER =
      List.of(
          "topic-fit", "text-fit", "documented-practice", "similar-context", "working-language", "format-and-availability",
          "track-record", "fair-load");

  /** In a fixed order, so that the eye finds the same criterion at the same height; those we do not know yet come last. */
  public List<Reason> reasons() {
    Set<String> read = new HashSet<>();
    return sorted().stream().map(signal -> Reason.of(signal, match.reasons(), read)).flatMap(Optional::stream).toList();
  }

  /** What was looked at too, without a sentence among the few. */
  public List<Shortlist.Signal> rest() {
    Set<String> said = reasons().stream().map(Reason::signal).collect(Collectors.toSet());
    return sorted().stream().filter(signal -> signal.reason() != null && !said.contains(signal.name())).toList();
  }

  private List<Shortlist.Signal> sorted() {
    return match.signals().stream().sorted(Comparator.comparingInt(Why::place)).toList();
  }

  private static int place(Shortlist.Signal signal) {
    int place = ORDER.indexOf(signal.name());
    return place < 0 ? ORDER.size() : place;
  }
}
