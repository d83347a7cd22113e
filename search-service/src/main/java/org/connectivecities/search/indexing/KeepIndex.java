package org.connectivecities.search.indexing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that there is a live index, and one of the present kind. Before the first event, after somebody deleted it,
 * and after an update that changed fields, analysis or model, the cure is the same: build it from the events.
 */
public final class KeepIndex {

  private final IndexGenerations generations;
  private final RebuildIndex rebuild;
  private boolean kindChecked;

  public KeepIndex(IndexGenerations generations, RebuildIndex rebuild) {
    this.generations = generations;
    this.rebuild = rebuild;
  }

  /** Looks once, and starts a rebuild where one is needed. To be called every few seconds. */
  public synchronized void look() {
    String reason = reason(generations.live());
    if (reason != null) {
      rebuild.start(reason);
    }
  }

  /** The kind is looked at once a start: while two versions of the service run side by side they must not take turns. */
  private @Nullable String reason(Optional<Generation> live) {
    if (live.isEmpty()) {
      return "there was no index";
    }
    boolean otherKind = !kindChecked && !live.get().fingerprint().equals(generations.fingerprint());
    kindChecked = true;
    return otherKind ? "fields, analysis or model have changed" : null;
  }
}
