package org.connectivecities.search.embedding.clients;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model reads the texts. Without {@code model} it is the bundled MiniLM, which knows English only.
 *
 * @param enabled off saves 200-400 MB and leaves recall to words and topics
 * @param threads that turn passages into vectors; one leaves a core to searching
 * @param model path of an ONNX file with mean or first-token pooling
 * @param tokenizer path of its {@code tokenizer.json}
 * @param pooling {@code mean} or {@code cls}
 * @param maxTokens how much of a text the model sees, special tokens included
 * @param multilingual whether the named model reads other languages than English; it is then shown every text as it is
 * @param queryPrefix what the model wants in front of queries, such as {@code "query: "} for e5
 * @param passagePrefix what it wants in front of passages
 */
@ConfigurationProperties("cc.search.embedding")
record EmbeddingSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("1") int threads,
    @Nullable Path model,
    @Nullable Path tokenizer,
    @DefaultValue("mean") Pooling pooling,
    @DefaultValue("512") int maxTokens,
    @DefaultValue("false") boolean multilingual,
    @DefaultValue("") String queryPrefix,
    @DefaultValue("") String passagePrefix) {

  enum Pooling {
    MEAN,
    CLS
  }

  EmbeddingSettings {
    if ((model == null) != (tokenizer == null)) {
      throw new IllegalArgumentException("cc.search.embedding.model and .tokenizer go together");
    }
  }
}
