package org.connectivecities.profile.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.connectivecities.profile.expert.LanguageSkill;

/** In which language somebody is written to: the one of ours that they know best. */
final class ReaderLanguage {

  /** Somebody who says nothing of the level is taken to be at home in the language. */
  private static final Comparator<LanguageSkill> BEST_FIRST =
      Comparator.comparing((LanguageSkill skill) -> skill.level() == null ? LanguageSkill.Level.C1 : skill.level()).reversed();

  private ReaderLanguage() {}

  static String of(List<LanguageSkill> skills, Set<String> ours) {
    return skills.stream()
        .sorted(BEST_FIRST)
        .map(skill -> Locale.forLanguageTag(skill.language()).getLanguage())
        .filter(ours::contains)
        .findFirst()
        .orElse(LetterWords.FALLBACK);
  }
}
