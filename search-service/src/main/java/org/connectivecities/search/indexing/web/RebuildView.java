package org.connectivecities.search.indexing.web;

import java.time.Instant;
import java.util.Locale;
import org.connectivecities.search.indexing.Rebuild;
import org.jspecify.annotations.Nullable;

/**
 * @param state running, done or failed
 * @param read events read so far
 * @param ended absent while it runs
 */
record RebuildView(
    String id,
    String state,
    String reason,
    Instant started,
    @Nullable Instant ended,
    long read,
    @Nullable String trouble) {

  static RebuildView of(Rebuild rebuild) {
    return new RebuildView(
        rebuild.id(),
        rebuild.state().name().toLowerCase(Locale.ROOT),
        rebuild.reason(),
        rebuild.started(),
        rebuild.state() == Rebuild.State.RUNNING ? null : rebuild.touched(),
        rebuild.read(),
        rebuild.trouble());
  }
}
