package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.Excerpt.Mark;
import org.connectivecities.matching.candidate.FindMentions;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.scoring.Assessment.Part;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class MarkWordsTest {

  private static final String FILLER = "Wir haben lange geredet und viel gelernt. ".repeat(9);

  private final MarkWords words = new MarkWords(Vocabulary.load(), MarkWordsTest::named);

  /** Finds two topics by one German word each. */
  private static List<FindMentions.Mention> named(String text, String language) {
    return List.of("Regenwasser>stormwater", "Wohnungen>housing").stream()
        .map(rule -> rule.split(">"))
        .filter(rule -> text.contains(rule[0]))
        .map(rule -> new FindMentions.Mention(rule[1], new Mark(text.indexOf(rule[0]), text.indexOf(rule[0]) + rule[0].length())))
        .toList();
  }

  private Evidence marked(Given.Person person, Evidence evidence) {
    Score score = Score.because(0.5, Sentence.of("topic-fit.same"), List.of(evidence));
    var part = new Part("topic-fit", BigDecimal.ONE, new BigDecimal("0.5"), score);
    return words
        .mark(Given.challenge().topics("stormwater").brief(), person.candidate(), List.of(part))
        .getFirst()
        .score()
        .evidence()
        .getFirst();
  }

  private static String shown(Evidence evidence) {
    Mark mark = evidence.marks().getFirst();
    return evidence.passage().substring(mark.start(), mark.end());
  }

  private static Evidence quoted(Given.Person person) {
    Passage passage = person.passage("k1");
    return Evidence.of(passage, passage.text());
  }

  @Test
  void marksTheWordsThatNameATopicOfTheChallengeInAnyLanguage() {
    Given.Person person = Given.person("e1").competence("k1", "Regenwasser und Wohnungen", "stormwater");

    Evidence marked = marked(person, quoted(person));

    assertThat(marked.marks()).hasSize(1);
    assertThat(shown(marked)).isEqualTo("Regenwasser");
  }

  @Test
  void quotesThePlaceThatMattersWhereTheBeginningHasNone() {
    Given.Person person = Given.person("e1").competence("k1", FILLER + "Dann kam das Regenwasser.", "stormwater");

    Evidence marked = marked(person, quoted(person));

    assertThat(shown(marked)).isEqualTo("Regenwasser");
    assertThat(marked.passage()).startsWith("…");
  }

  @Test
  void leavesWhatTheSearchHasMarked() {
    Given.Person person = Given.person("e1").competence("k1", "Regenwasser in Gassen", "stormwater");
    Evidence found = Evidence.of(person.passage("k1"), new Excerpt("in Gassen", List.of(new Mark(3, 9))));

    assertThat(marked(person, found)).isEqualTo(found);
  }

  @Test
  void keepsAResultThatIsQuotedInItsOwnWords() {
    Given.Person person = Given.person("e1").competence("k1", FILLER + "Regenwasser.", "stormwater");
    Evidence result = Evidence.of(person.passage("k1"), "Alles trocken.");

    assertThat(marked(person, result)).isEqualTo(result);
    assertThat(marked(person, Evidence.profile("languages", "Regenwasser")).marks()).isEmpty();
  }
}
