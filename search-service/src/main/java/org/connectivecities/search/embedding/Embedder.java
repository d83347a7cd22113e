package org.connectivecities.search.embedding;

import java.util.List;

/** A model that turns texts into vectors whose cosine says how near their meanings are. Safe for many threads. */
public interface Embedder {

  /** Names model and version: vectors of different models are never compared. */
  String model();

  int dimensions();

  /** Whether it knows texts in other languages than English. */
  boolean multilingual();

  /** Whether the model sees the whole text. Models drop what is too long without a word. */
  boolean sees(String text);

  /** Vectors of length one for texts that are looked for, in the order of the texts. */
  List<float[]> passages(List<String> texts);

  /** Vectors of length one for texts that are looked with, in the order of the texts. */
  List<float[]> queries(List<String> texts);
}
