package org.connectivecities.matching.candidate.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class LocalRecallTest {

  private final InMemoryCandidates candidates = new InMemoryCandidates();
  private final LocalRecall recall = new LocalRecall(new PassageIndex(candidates), Vocabulary.load());

  private static CandidateQuery query(String text, Instant asOf, String... topics) {
    return new CandidateQuery(
        List.of(new CandidateQuery.Text(text, "en")), List.of(topics), 1, new Place("Kumasi", "GH"), 3, asOf);
  }

  private List<String> found(String text, String... topics) {
    return recall.find(query(text, Given.NOW, topics)).found().stream().map(Recall.Recalled::id).toList();
  }

  private void network() {
    candidates.publish(Given.person("drain").competence("c", "Narrow drainage channels between houses").candidate());
    candidates.publish(Given.person("lamps").competence("c", "Dimming street lamps at night").candidate());
    candidates.publish(Given.person("regen").competence("c", "Versickerung von Niederschlag", "stormwater").candidate());
    candidates.publish(Given.person("home").from("Kumasi", "GH").competence("c", "Narrow drainage channels").candidate());
  }

  @Test
  void findsByWordsInAnyInflectionAndLeavesOutTheCitysOwn() {
    network();

    assertThat(found("We need a drainage channel in a narrow lane")).first().isEqualTo("drain");
    assertThat(found("We need a drainage channel in a narrow lane")).doesNotContain("home");
  }

  @Test
  void findsAcrossLanguagesByTopic() {
    network();

    assertThat(found("Rain floods us", "drainage")).first().isEqualTo("regen");
  }

  @Test
  void marksWhatItFindsAsLocalAndKeepsPassageScoresWithinBounds() {
    network();

    Recall answer = recall.find(query("drainage", Given.NOW));

    assertThat(answer.source()).isEqualTo(Recall.Source.LOCAL);
    assertThat(answer.found())
        .flatExtracting(one -> one.relevance().passages())
        .allSatisfy(score -> assertThat(((Relevance.PassageScore) score).combined()).isBetween(0.0, 1.0));
  }

  @Test
  void followsTheCopyFromAnswerToAnswer() {
    assertThat(found("cable car")).isEmpty();
    candidates.publish(Given.person("late").competence("c", "A cable car over the valley").candidate());

    assertThat(found("cable car")).containsExactly("late");
    candidates.publish(Given.person("late").version(2).competence("c", "Something else").candidate());
    assertThat(found("cable car")).isEmpty();
  }

  @Test
  void forgetsTheErasedWithinMinutes() {
    network();
    found("drainage");
    candidates.erase("drain", 9);

    var later = recall.find(query("drainage", Given.NOW.plus(Duration.ofMinutes(11))));

    assertThat(later.found()).extracting(Recall.Recalled::id).doesNotContain("drain");
  }

  @Test
  void takesOverWhereTheSearchServiceDoesNotAnswerAndOnlyThere() {
    network();
    Recall fromSearch = new Recall(Recall.Source.SEARCH, List.of(), 0);

    var up = new RecallWithFallback(query -> fromSearch, recall);
    var down = new RecallWithFallback(query -> { throw new Unavailable("the search service", null); }, recall);

    assertThat(up.find(query("drainage", Given.NOW))).isSameAs(fromSearch);
    assertThat(down.find(query("drainage", Given.NOW)).found()).isNotEmpty();
  }
}
