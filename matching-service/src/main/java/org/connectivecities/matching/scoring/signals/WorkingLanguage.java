package org.connectivecities.matching.scoring.signals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * How well the two can talk: the best shared working language by its level. A city that names no languages can at least
 * work in the one it writes in.
 */
final class WorkingLanguage implements Signal {

  private static final double NEUTRAL = 0.5;

  /** A level nobody has named is probably enough: people list languages they use. */
  private static final double LEVEL_UNKNOWN = 0.7;

  private static final double WITH_INTERPRETER = 0.25;

  @Override
  public String name() {
    return "working-language";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    List<LanguageSkill> offered = contender.candidate().languages();
    Set<String> wanted = wanted(challenge.brief());
    if (offered.isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("working-language.profile-unknown"));
    }
    if (wanted.isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("working-language.challenge-unknown"));
    }
    Optional<LanguageSkill> best =
        offered.stream()
            .filter(skill -> wanted.stream().anyMatch(skill::is))
            .max(Comparator.comparingDouble(WorkingLanguage::value).thenComparing(LanguageSkill::language));
    return best.map(WorkingLanguage::shared).orElseGet(() -> notShared(challenge.brief(), wanted));
  }

  private static Set<String> wanted(Brief brief) {
    if (!brief.languages().isEmpty()) {
      return brief.languages();
    }
    return brief.language() == null ? Set.of() : Set.of(brief.language());
  }

  private static Score shared(LanguageSkill skill) {
    String level = skill.knownLevel().map(Enum::name).orElse("");
    List<Evidence> evidence = List.of(Evidence.profile("languages", (skill.language() + " " + level).strip()));
    Argument language = Argument.languages(Set.of(skill.language()));
    if (level.isEmpty()) {
      return Score.because(value(skill), Sentence.of("working-language.shared").with("language", language), evidence)
          .notKnowing(Sentence.of("working-language.level-unknown").with("language", language));
    }
    Argument term = Argument.terms(Set.of("level." + level.toLowerCase(java.util.Locale.ROOT)));
    if (!skill.canWorkIn()) {
      return Score.of(value(skill))
          .butNot(Sentence.of("working-language.weak").with("language", language).with("level", term));
    }
    Sentence reason = Sentence.of("working-language.shared-level").with("language", language).with("level", term);
    return Score.because(value(skill), reason, evidence);
  }

  /** Not said by the city in so many words: then it is not known, either. */
  private static Score notShared(Brief brief, Set<String> wanted) {
    if (brief.languages().isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("working-language.challenge-unknown"));
    }
    Set<String> sorted = new TreeSet<>(wanted);
    Sentence misfit = Sentence.of("working-language.none").with("languages", Argument.languages(sorted));
    return Score.of(brief.interpretation() ? WITH_INTERPRETER : 0).butNot(misfit);
  }

  private static double value(LanguageSkill skill) {
    return skill
        .knownLevel()
        .map(
            level ->
                switch (level) {
                  case NATIVE, C2 -> 1.0;
                  case C1 -> 0.95;
                  case B2 -> 0.85;
                  case B1 -> 0.65;
                  case A2 -> 0.3;
                  case A1 -> 0.15;
                })
        .orElse(LEVEL_UNKNOWN);
  }
}
