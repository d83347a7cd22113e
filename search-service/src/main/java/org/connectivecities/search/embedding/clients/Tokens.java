package org.connectivecities.search.embedding.clients;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Turns a text into what a model reads, and says where the model would not see all of it. */
final class Tokens {

  private final HuggingFaceTokenizer whole;
  private final HuggingFaceTokenizer cut;
  private final int most;

  /** @param most tokens the model sees, special ones included */
  Tokens(InputStream tokenizerJson, int most) {
    try (tokenizerJson) {
      byte[] json = tokenizerJson.readAllBytes();
      whole = tokenizer(json, Map.of("padding", "false", "truncation", "false"));
      cut = tokenizer(json, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(most)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The model's tokenizer", unreadable);
    }
    this.most = most;
  }

  private static HuggingFaceTokenizer tokenizer(byte[] json, Map<String, String> options) throws IOException {
    return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options);
  }

  boolean fit(String text) {
    return whole.encode(text, true, false).getIds().length <= most;
  }

  /** Ids with the special ones; what is beyond {@code most} is dropped. */
  long[] of(String text) {
    return cut.encode(text, true, false).getIds();
  }
}
