package org.connectivecities.search.embedding.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.embedding.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** A model that an operator names by path, tried with the bundled one's files. */
class NamedModelTest {

  private static final String TEXT = "Rain gardens keep the storm out of the cellars.";

  @Test
  void readsTextsLikeTheBundledModelWhoseFilesItIs(@TempDir Path folder) throws IOException {
    Path model = copied("/all-minilm-l6-v2-q.onnx", folder);
    Path tokenizer = copied("/all-minilm-l6-v2-q-tokenizer.json", folder);

    Embedder named = new EmbeddingConfiguration().embedder(settings(model, tokenizer, true));
    Embedder bundled = new EmbeddingConfiguration().embedder(settings(null, null, false));

    assertThat(named.multilingual()).isTrue();
    assertThat(bundled.multilingual()).isFalse();
    assertThat(named.model()).contains("all-minilm-l6-v2-q.onnx").isNotEqualTo(bundled.model());
    assertThat(named.dimensions()).isEqualTo(bundled.dimensions());
    assertThat(Vectors.cosine(named.passages(List.of(TEXT)).getFirst(), bundled.passages(List.of(TEXT)).getFirst()))
        .isCloseTo(1, within(.01));
  }

  @Test
  void wantsModelAndTokenizerTogether(@TempDir Path folder) {
    assertThatThrownBy(() -> settings(folder.resolve("model.onnx"), null, true)).hasMessageContaining("tokenizer");
  }

  private static Path copied(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource.substring(1));
    try (var source = Objects.requireNonNull(NamedModelTest.class.getResourceAsStream(resource))) {
      Files.copy(source, file);
    }
    return file;
  }

  private static EmbeddingSettings settings(@Nullable Path model, @Nullable Path tokenizer, boolean multilingual) {
    return new EmbeddingSettings(true, 1, model, tokenizer, EmbeddingSettings.Pooling.MEAN, 128, multilingual, "", "");
  }
}
