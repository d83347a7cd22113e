package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.indexing.Experts;
import org.connectivecities.search.indexing.InMemoryExpertIndex;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.language.EnglishReading;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class FindCandidatesTest {

  private static final int PEOPLE = 20;

  private static Candidates found(int read, @Nullable Embedder model) {
    var index = new InMemoryExpertIndex();
    List<IndexEntry> everybody = IntStream.range(0, PEOPLE).mapToObj(FindCandidatesTest::somebody).toList();
    var vectors = new HashMap<String, float[]>();
    everybody.stream().limit(read).flatMap(FindCandidatesTest::chunks).forEach(chunk -> vectors.put(chunk.hash(), new float[] {1, 0}));
    index.write(everybody, vectors);
    var glossary = new Glossary(Experts.VOCABULARY, List.of());
    var reading = new EnglishReading(glossary, false);
    return new FindCandidates(new InMemoryRecallIndex(index), Experts.VOCABULARY, Experts.LANGUAGES, glossary, reading, model).find(
        new CandidateRequest(
            List.of(new CandidateRequest.Text("Squares that flood", "en")), List.of(), PEOPLE, null, Set.of(), Set.of(), LocalDate.of(2026, 11, 29)));
  }

  private static IndexEntry somebody(int number) {
    return Experts.of("e" + number).saying("Squares that flood, number " + number).entry();
  }

  private static Stream<IndexedPassage.Chunk> chunks(IndexEntry entry) {
    return ((IndexEntry.Present) entry).expert().passages().stream().flatMap(passage -> passage.chunks().stream());
  }

  @Test
  void saysWhetherManyHadNotBeenRead() {
    assertThat(found(PEOPLE, new Model()).dense()).isEqualTo(Candidates.Dense.ON);
    assertThat(found(PEOPLE - 1, new Model()).dense()).as("somebody is always revising a profile").isEqualTo(Candidates.Dense.ON);
    assertThat(found(PEOPLE - 2, new Model()).dense()).isEqualTo(Candidates.Dense.PARTLY);
    assertThat(found(PEOPLE - 2, null).dense()).isEqualTo(Candidates.Dense.OFF);
  }

  private static final class Model implements Embedder {

    @Override
    public String model() {
      return "test";
    }

    @Override
    public int dimensions() {
      return 2;
    }

    @Override
    public boolean multilingual() {
      return false;
    }

    @Override
    public boolean sees(String text) {
      return true;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
      return queries(texts);
    }

    @Override
    public List<float[]> queries(List<String> texts) {
      return texts.stream().map(text -> new float[] {1, 0}).toList();
    }
  }
}
