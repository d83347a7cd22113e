package org.connectivecities.matching.scoring.variations;

import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** A documented practice could say what came of it. */
final class TheResult implements Variation {

  private static final String WRITTEN = "-";

  @Override
  public String name() {
    return "result";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    return contender.candidate().practices().stream()
        .filter(practice -> !practice.hasResult())
        .map(practice -> new Varied(with(practice, contender), sentence(practice)))
        .toList();
  }

  private static Contender with(Practice practice, Contender contender) {
    List<Practice> practices =
        contender.candidate().practices().stream()
            .map(each -> each.equals(practice) ? each.withResult(WRITTEN) : each)
            .toList();
    return contender.with(contender.candidate().withPassages(contender.candidate().competences(), practices));
  }

  private static Sentence sentence(Practice practice) {
    String title = practice.heading().isEmpty() ? practice.id() : practice.heading();
    return Sentence.of("rank-change.result").with("title", Argument.text(title));
  }
}
