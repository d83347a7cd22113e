package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RankCandidatesTest {

  private static final TopicNearness TOPICS = new TopicNearness(Vocabulary.load(), List.of("stormwater"));

  @Test
  void weighsMeaningTwiceAndTamesARareTopic() {
    var pool =
        List.of(
            passage("words", 9, .1, Map.of()),
            passage("meaning", 0, .9, Map.of()),
            passage("topic", 0, .1, Map.of("stormwater", 1.0)),
            passage("nothing", 0, .1, Map.of()));

    var ranked = rank(true, true, true, pool);

    assertThat(ids(ranked)).containsExactly("meaning", "words", "topic", "nothing");
    assertThat(ranked.get(0).score()).isGreaterThan(ranked.get(1).score());
    assertThat(ranked.get(1).score()).isGreaterThan(ranked.get(2).score());
    assertThat(ranked.get(3).score()).isLessThan(.5);
  }

  @Test
  void leavesOutWhatWasNotAsked() {
    var pool = List.of(passage("words", 9, Double.NaN, Map.of()), passage("topic", 0, Double.NaN, Map.of("stormwater", 1.0)));

    assertThat(ids(rank(true, false, false, pool))).containsExactly("words", "topic");
    assertThat(ids(rank(false, false, true, pool))).containsExactly("topic", "words");
  }

  @Test
  void doesNotPunishAPassageThatHasNoVectorYet() {
    var pool =
        List.of(passage("a", 1, .9, Map.of()), passage("b", 1, .1, Map.of()), passage("new", 1, Double.NaN, Map.of()));

    assertThat(ids(rank(true, true, false, pool))).containsExactly("a", "new", "b");
  }

  @Test
  void givesAPersonsScoreTheSameMeaningInEveryQuery() {
    var wordy = List.of(passage("x", 80, .5, Map.of()), passage("y", 40, .3, Map.of()), passage("z", 60, .4, Map.of()));
    var terse = List.of(passage("x", 8, .5, Map.of()), passage("y", 4, .3, Map.of()), passage("z", 6, .4, Map.of()));

    assertThat(rank(true, true, false, wordy).getFirst().score())
        .isCloseTo(rank(true, true, false, terse).getFirst().score(), within(1e-9));
  }

  @Test
  void passesOverTopicsThatAreNotCertainAtAll() {
    var pool =
        List.of(passage("wordy", 9, .6, Map.of()), passage("topical", 0, .1, Map.of("stormwater", 1.0)), passage("neither", 0, 0, Map.of()));

    assertThat(ids(ranked(request(0), true, false, true, pool))).startsWith("wordy");
    assertThat(ranked(request(0), true, true, true, pool)).extracting(Candidate::score)
        .isEqualTo(ranked(request(1), true, true, false, pool).stream().map(Candidate::score).toList());
  }

  @Test
  void letsTheWordsOfALongTextCountLess() {
    var pool = List.of(passage("wordy", 9, .3, Map.of()), passage("meant", 0, .35, Map.of()), passage("neither", 0, 0, Map.of()));

    assertThat(ids(ranked(request(1), List.of("a challenge in a line"), true, false, pool))).startsWith("wordy");
    assertThat(ids(ranked(request(1), List.of("a challenge told at length ".repeat(60)), true, false, pool))).startsWith("meant");
    assertThat(ids(ranked(request(1), Collections.nCopies(10, "one question in some thirty words ".repeat(5)), true, false, pool)))
        .startsWith("wordy");
    assertThat(ranked(request(1), List.of("word ".repeat(300)), false, false, pool)).extracting(Candidate::score)
        .isEqualTo(ranked(request(1), List.of("word"), false, false, pool).stream().map(Candidate::score).toList());
  }

  @Test
  void ordersTheSamePoolAlwaysTheSame() {
    var pool = new ArrayList<PassageScore>();
    for (int i = 0; i < 30; i++) {
      pool.add(passage("p" + i % 10, "c" + i, i % 3, .2, Map.of()));
    }
    var first = ids(rank(true, true, true, pool));

    Collections.shuffle(pool, new Random(1));

    assertThat(ids(rank(true, true, true, pool))).isEqualTo(first);
  }

  @Test
  void showsEachPassagesPart() {
    var pool =
        List.of(passage("a", "c1", 5, .8, Map.of("stormwater", 1.0)), passage("a", "c2", 0, -.2, Map.of()));

    var passages = rank(true, true, true, pool).getFirst().passages();

    assertThat(passages).extracting(Candidate.ScoredPassage::passageId).containsExactly("c1", "c2");
    assertThat(passages.getFirst().concept()).isEqualTo(1);
    assertThat(passages.getFirst().dense()).isEqualTo(.8);
    assertThat(passages.getLast().dense()).isZero();
  }

  private static CandidateRequest request(double certainty) {
    return new CandidateRequest(
        List.of(), List.of(), certainty, 10, null, Set.of(), Set.of(), LocalDate.of(2026, 1, 1),
        Set.of(CandidateRequest.Means.values()), false);
  }

  private static List<Candidate> rank(boolean words, boolean meaning, boolean topics, List<PassageScore> pool) {
    return ranked(request(1), words, meaning, topics, pool);
  }

  private static List<Candidate> ranked(
      CandidateRequest request, boolean words, boolean meaning, boolean topics, List<PassageScore> pool) {
    return ranked(request, words ? List.of("text") : List.of(), meaning, topics, pool);
  }

  private static List<Candidate> ranked(
      CandidateRequest request, List<String> texts, boolean meaning, boolean topics, List<PassageScore> pool) {
    var query =
        new RecallQuery(
            texts.stream().map(text -> new RecallQuery.WordedText(text, "en")).toList(),
            topics ? TOPICS.near() : Map.of(),
            meaning ? () -> new float[] {1} : null,
            request);
    return new RankCandidates(query, pool, TOPICS).ranked();
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::expertId).toList();
  }

  private static PassageScore passage(String person, double lexical, double cosine, Map<String, Double> concepts) {
    return passage(person, "c1", lexical, cosine, concepts);
  }

  private static PassageScore passage(
      String person, String id, double lexical, double cosine, Map<String, Double> concepts) {
    return new PassageScore(person, 1, id, "competence", lexical, cosine, concepts, true);
  }
}
