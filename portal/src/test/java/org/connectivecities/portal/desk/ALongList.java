package org.connectivecities.portal.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;

/** Shortlists for tests: who stands on them, and what happened. */
final class ALongList {

  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private ALongList() {}

  static Shortlist of(String... expertIds) {
    List<Shortlist.Match> matches = IntStream.range(0, expertIds.length).mapToObj(i -> match(i + 1, expertIds[i])).toList();
    return new Shortlist("s", "c", 3, "pending", "search", NOW, 9, List.of(), List.of(), matches, null, List.of(), "stored", List.of(), 0);
  }

  private static Shortlist.Match match(int rank, String id) {
    return new Shortlist.Match(
        rank, id, id, null, "Bremen", "DE", BigDecimal.ONE, List.of(), List.of(), List.of(), List.of(), List.of(), false, null, null, null);
  }

  static Shortlist.Step step(String what, @Nullable String expertId) {
    return new Shortlist.Step("cora", NOW, what, expertId, null);
  }
}
