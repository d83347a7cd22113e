package org.connectivecities.search.embedding.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectivecities.search.embedding.Chunks;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.embedding.QueryVector;
import org.connectivecities.search.embedding.Vectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

  private static final String LONG =
      IntStream.range(0, 60).mapToObj(i -> "Rain is kept on the squares of the town.").collect(Collectors.joining(" "));
  private static final String TAIL = " The public library lends musical instruments to school children.";

  private static Embedder embedder;

  @BeforeAll
  static void loadTheBundledModel() throws IOException {
    var settings =
        new EmbeddingSettings(true, 1, null, null, EmbeddingSettings.Pooling.MEAN, 512, false, "", "");
    embedder = new EmbeddingConfiguration().embedder(settings);
  }

  @Test
  void bringsNearWhatMeansTheSame() {
    var vectors =
        embedder.passages(
            List.of(
                "Streets that carry rain water away before it floods cellars",
                "Stormwater management against urban flooding",
                "Tax collection by mobile phone"));

    assertThat(Vectors.cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(Vectors.cosine(vectors.get(0), vectors.get(2)) + .2);
    assertThat(vectors.getFirst()).hasSize(embedder.dimensions());
  }

  @Test
  void givesATextTheSameVectorWhateverComesWithIt() {
    String text = "Streets that carry rain water away before it floods cellars";

    assertThat(embedder.passages(List.of(LONG, text, TAIL)).get(1)).isEqualTo(embedder.queries(List.of(text)).getFirst());
  }

  /** As the model's own library computes it. */
  @Test
  void agreesWithTheModelsOwnLibrary() {
    String text = "Les égouts ne suffisent plus; Regenwasser läuft in die Keller.";
    float[] reference = new AllMiniLmL6V2QuantizedEmbeddingModel().embed(text).content().vector();

    assertThat(embedder.queries(List.of(text)).getFirst()).containsExactly(reference, offset(1e-3f));
  }

  @Test
  void knowsThatTheModelDropsATailSilently() {
    var vectors = embedder.passages(List.of(LONG, LONG + TAIL));

    assertThat(embedder.sees(LONG)).isFalse();
    assertThat(Vectors.cosine(vectors.get(0), vectors.get(1))).isGreaterThan(.9999);
  }

  @Test
  void movesWhenATailIsAppendedToATextInChunks() {
    var chunks = new Chunks(embedder::sees);

    assertThat(chunks.of("", LONG + TAIL)).allMatch(embedder::sees);
    float[] without = Vectors.mean(embedder.passages(chunks.of("", LONG)));
    float[] with = Vectors.mean(embedder.passages(chunks.of("", LONG + TAIL)));

    assertThat(Vectors.cosine(without, with)).isLessThan(.9999);
  }

  @Test
  void movesTheVectorOfAQueryWithItsTail() {
    var query = new QueryVector(embedder);

    assertThat(Vectors.cosine(query.of(List.of(LONG)), query.of(List.of(LONG + TAIL)))).isLessThan(.9999);
  }
}
