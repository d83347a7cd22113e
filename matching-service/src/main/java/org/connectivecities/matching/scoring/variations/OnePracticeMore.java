package org.connectivecities.matching.scoring.variations;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage.Competence;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * Somebody who states a competence could document a practice on it, this year and with its result. It is taken to come
 * as near to the challenge as the competence does, and no nearer.
 */
final class OnePracticeMore implements Variation {

  private static final String ID = "practice-not-yet-documented";
  private static final String WRITTEN = "-";

  @Override
  public String name() {
    return "practice";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    return contender.candidate().competences().stream()
        .map(competence -> new Varied(documented(competence, contender), sentence(competence)))
        .toList();
  }

  private static Contender documented(Competence competence, Contender contender) {
    int year = contender.today().getYear();
    var practices = new ArrayList<>(contender.candidate().practices());
    practices.add(
        new Practice(
            ID, null, competence.description(), WRITTEN, null, null, null, year, competence.topics(), competence.language()));
    var scores = new ArrayList<>(contender.relevance().passages());
    contender.relevance().of(competence.id()).map(OnePracticeMore::asNear).ifPresent(scores::add);
    return contender
        .with(contender.candidate().withPassages(contender.candidate().competences(), practices))
        .with(new Relevance(scores));
  }

  private static PassageScore asNear(PassageScore of) {
    return new PassageScore(ID, of.lexical(), of.dense(), of.concept(), of.combined(), of.highlight());
  }

  private static Sentence sentence(Competence competence) {
    return competence.topics().isEmpty()
        ? Sentence.of("rank-change.practice-on-this")
        : Sentence.of("rank-change.practice").with("topics", Argument.topics(competence.topics()));
  }
}
