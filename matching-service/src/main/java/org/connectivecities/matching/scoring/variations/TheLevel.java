package org.connectivecities.matching.scoring.variations;

import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** Somebody who names a language without a level could say how well they speak it. */
final class TheLevel implements Variation {

  private static final String ENOUGH = LanguageSkill.Level.B2.name();

  @Override
  public String name() {
    return "level";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    return contender.candidate().languages().stream()
        .filter(skill -> skill.knownLevel().isEmpty())
        .map(skill -> new Varied(said(skill, contender), sentence(skill)))
        .toList();
  }

  private static Contender said(LanguageSkill skill, Contender contender) {
    List<LanguageSkill> languages =
        contender.candidate().languages().stream()
            .map(each -> each.equals(skill) ? new LanguageSkill(each.language(), ENOUGH) : each)
            .toList();
    return contender.with(contender.candidate().withLanguages(languages));
  }

  private static Sentence sentence(LanguageSkill skill) {
    return Sentence.of("rank-change.level").with("language", Argument.languages(Set.of(skill.language())));
  }
}
