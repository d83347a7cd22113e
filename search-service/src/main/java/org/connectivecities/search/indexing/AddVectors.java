package org.connectivecities.search.indexing;

import org.connectivecities.search.embedding.Embedder;
import org.jspecify.annotations.Nullable;

/** Gives the chunks that came in without vector theirs, a few at a time; nothing to do where no model is at work. */
public final class AddVectors {

  /** Each round ends with a refresh, which costs as much as a dozen chunks. */
  private static final int AT_A_TIME = 256;

  private final @Nullable Embedder embedder;

  public AddVectors(@Nullable Embedder embedder) {
    this.embedder = embedder;
  }

  /** @return whether more may be waiting */
  public boolean some(ExpertIndex index) {
    return embedder != null && index.addVectors(embedder::passages, AT_A_TIME) == AT_A_TIME;
  }

  /** Until none is waiting. */
  public void all(ExpertIndex index) {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = some(index);
      index.refresh();
    }
  }
}
