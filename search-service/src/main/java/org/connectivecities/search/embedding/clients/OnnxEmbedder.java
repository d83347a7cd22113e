package org.connectivecities.search.embedding.clients;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.connectivecities.search.embedding.Embedder;

/** A model in ONNX format that runs in this process. */
final class OnnxEmbedder implements Embedder {

  private final String name;
  private final OnnxModel model;
  private final Tokens tokens;
  private final EmbeddingSettings settings;
  private final Executor threads;
  private final int dimensions;

  /** @param threads for passages */
  OnnxEmbedder(String name, OnnxModel model, Tokens tokens, EmbeddingSettings settings, Executor threads) {
    this.name = name;
    this.model = model;
    this.tokens = tokens;
    this.settings = settings;
    this.threads = threads;
    this.dimensions = vector("dimensions").length;
  }

  @Override
  public String model() {
    return name;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public boolean multilingual() {
    return settings.multilingual();
  }

  @Override
  public boolean sees(String text) {
    return tokens.fit(longerPrefix() + text);
  }

  private String longerPrefix() {
    boolean query = settings.queryPrefix().length() > settings.passagePrefix().length();
    return query ? settings.queryPrefix() : settings.passagePrefix();
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    return texts.stream()
        .map(text -> CompletableFuture.supplyAsync(() -> vector(settings.passagePrefix() + text), threads))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** On this thread: a search does not queue behind the passages. */
  @Override
  public List<float[]> queries(List<String> texts) {
    return texts.stream().map(text -> vector(settings.queryPrefix() + text)).toList();
  }

  private float[] vector(String text) {
    return model.vector(tokens.of(text));
  }
}
