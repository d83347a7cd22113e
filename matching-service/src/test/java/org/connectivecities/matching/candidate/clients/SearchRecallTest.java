package org.connectivecities.matching.candidate.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Recall;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchRecallTest {

  private static final String ANSWER =
      """
      {"candidates": [{"expertId": "e1", "version": 7, "score": 0.8, "lexical": 0.9, "dense": 0.7, "concept": 1.0,
        "passages": [{"passageId": "p1", "kind": "practice", "lexical": 0.9, "dense": 0.6, "concept": 1.0, "combined": 0.9,
                      "highlight": {"language": "en", "html": "<mark>Drains</mark> &amp; lanes &lt;2 m"}},
                     {"passageId": "c1", "kind": "competence", "lexical": 0.4, "dense": 0.5, "concept": 0.0, "combined": 0.4,
                      "highlight": null}]}],
       "total": 1, "dense": "on", "tookMillis": 12}
      """;

  private String answer = ANSWER;
  private final List<CandidateSearch.Question> asked = new ArrayList<>();
  private final SearchRecall recall =
      new SearchRecall(
          question -> {
            asked.add(question);
            return new JsonMapper().readValue(answer, CandidateSearch.Answer.class);
          });

  private static CandidateQuery query(int texts, String text) {
    return new CandidateQuery(
        Collections.nCopies(texts, new CandidateQuery.Text(text, "en")), List.of("stormwater"), .5, new Place("Kumasi", "GH"), 200, Given.NOW);
  }

  @Test
  void readsAnAnswerWithMoreInItThanItKnows() {
    Recall answer = recall.find(query(1, "floods"));

    assertThat(answer.source()).isEqualTo(Recall.Source.SEARCH);
    assertThat(answer.found()).singleElement().satisfies(found -> {
      assertThat(found.version()).isEqualTo(7);
      assertThat(found.relevance().passages()).extracting("passageId").containsExactly("p1", "c1");
      assertThat(found.relevance().of("p1").orElseThrow().highlight()).isEqualTo(new Excerpt("Drains & lanes <2 m", List.of(new Excerpt.Mark(0, 6))));
    });
  }

  @Test
  void saysWhereNotEverybodyHadBeenRead() {
    answer = ANSWER.replace("\"on\"", "\"partly\"");

    assertThat(recall.find(query(1, "floods")).source()).isEqualTo(Recall.Source.PARTIAL);
  }

  @Test
  void asksNoMoreThanTheSearchServiceTakes() {
    recall.find(query(22, "x".repeat(9_000)));

    assertThat(asked).singleElement().satisfies(question -> {
      assertThat(question.texts()).hasSize(10).allMatch(text -> text.text().length() == 4_000);
      assertThat(question.topicsCertainty()).isEqualTo(.5);
      assertThat(question.asOf()).isEqualTo("2026-11-23");
      assertThat(question.excludeCity()).isEqualTo(new CandidateSearch.City("Kumasi", "GH"));
    });
  }

  @Test
  void passesOnHowAMeasurementWantsItLookedFor() {
    recall.find(
        new CandidateQuery(
            List.of(new CandidateQuery.Text("floods", "en")), List.of(), 1, Place.UNKNOWN, 9_000, Given.NOW,
            Set.of(CandidateQuery.Means.WORDS), true));

    assertThat(asked).singleElement().satisfies(question -> {
      assertThat(question.excludeCity()).isNull();
      assertThat(question.means()).containsExactly("words");
      assertThat(question.everybody()).isTrue();
    });
  }
}
