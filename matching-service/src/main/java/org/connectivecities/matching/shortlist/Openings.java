package org.connectivecities.matching.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * What the city itself could change so that more people come into question: every rule is asked again of those who were
 * kept out, for the challenge as it would be.
 */
final class Openings {

  private static final int MOST = 3;

  private final Eligibility eligibility;

  Openings(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  private record Opening(Sentence sentence, long people) {}

  /** The widest first; nothing that would let nobody in. */
  List<Sentence> of(Challenge challenge, List<Contender> keptOut) {
    Brief brief = challenge.brief();
    var openings = new ArrayList<Opening>();
    for (String language : brief.languages().isEmpty() ? Set.<String>of() : spoken(keptOut)) {
      Sentence sentence = Sentence.of("opening.language").with("language", Argument.languages(Set.of(language)));
      openings.add(opening(sentence, challenge.asIf(brief.withLanguage(language)), keptOut));
    }
    openings.add(opening(Sentence.of("opening.interpretation"), challenge.asIf(brief.withInterpretation()), keptOut));
    return openings.stream()
        .filter(opening -> opening.people() > 0)
        .sorted(Comparator.comparingLong(Opening::people).reversed())
        .limit(MOST)
        .map(Opening::sentence)
        .toList();
  }

  private Opening opening(Sentence sentence, Challenge changed, List<Contender> keptOut) {
    long people = keptOut.stream().filter(contender -> eligibility.keepsOut(changed, contender).isEmpty()).count();
    return new Opening(sentence.with("count", Argument.number(people)), people);
  }

  private static Set<String> spoken(List<Contender> people) {
    return people.stream()
        .flatMap(contender -> contender.candidate().languages().stream())
        .filter(LanguageSkill::canWorkIn)
        .map(LanguageSkill::primary)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
