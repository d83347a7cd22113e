package org.connectivecities.search.embedding.clients;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.connectivecities.search.embedding.Embedder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the model that the operator named, else the bundled one; none at all where embedding is off. */
@Configuration
@EnableConfigurationProperties(EmbeddingSettings.class)
class EmbeddingConfiguration {

  private static final String BUNDLED = "all-minilm-l6-v2-q";
  private static final String BUNDLED_TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  /** The bundled tokenizer cuts here, whatever the model could take. */
  private static final int BUNDLED_TOKENS = 128;

  @Bean
  @ConditionalOnBooleanProperty(name = "cc.search.embedding.enabled", matchIfMissing = true)
  Embedder embedder(EmbeddingSettings settings) throws IOException {
    Executor threads =
        Executors.newFixedThreadPool(settings.threads(), Thread.ofPlatform().daemon().name("embedding-", 1).factory());
    Path model = settings.model();
    return model == null ? bundled(settings, threads) : named(model, settings, threads);
  }

  private static Embedder bundled(EmbeddingSettings settings, Executor threads) throws IOException {
    byte[] bytes = resource("/" + BUNDLED + ".onnx").readAllBytes();
    var model = new OnnxModel((onnx, options) -> onnx.createSession(bytes, options), EmbeddingSettings.Pooling.MEAN);
    return new OnnxEmbedder(BUNDLED, model, new Tokens(resource(BUNDLED_TOKENIZER), BUNDLED_TOKENS), settings, threads);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(EmbeddingConfiguration.class.getResourceAsStream(name));
  }

  private static Embedder named(Path file, EmbeddingSettings settings, Executor threads) throws IOException {
    Path tokenizer = Objects.requireNonNull(settings.tokenizer());
    var model = new OnnxModel((onnx, options) -> onnx.createSession(file.toString(), options), settings.pooling());
    // Size and date tell two versions under one name apart, without reading hundreds of megabytes.
    String name = file.getFileName() + "-" + Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
    return new OnnxEmbedder(
        name, model, new Tokens(Files.newInputStream(tokenizer), settings.maxTokens()), settings, threads);
  }
}
