package org.connectivecities.search.embedding;

import java.util.List;

/** One vector for everything a challenge says: the mean direction of its pieces, so that a long text counts whole. */
public final class QueryVector {

  private final Embedder embedder;
  private final Chunks chunks;

  public QueryVector(Embedder embedder) {
    this.embedder = embedder;
    this.chunks = new Chunks(embedder::sees);
  }

  /** @param texts at least one of them not blank */
  public float[] of(List<String> texts) {
    List<String> pieces = texts.stream().flatMap(text -> chunks.of("", text).stream()).toList();
    return Vectors.mean(embedder.queries(pieces));
  }
}
