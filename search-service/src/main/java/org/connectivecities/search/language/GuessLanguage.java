package org.connectivecities.search.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language whose function words a text uses most. Enough to choose a stemmer; where two languages come close it says
 * nothing, because a wrong stemmer does more harm than none.
 */
final class GuessLanguage {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int ENOUGH_WORDS = 2;

  private final List<LanguageAnalysis> languages;

  GuessLanguage(Collection<LanguageAnalysis> languages) {
    this.languages = List.copyOf(languages);
  }

  Optional<String> of(String text) {
    var words = Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
    var counts =
        languages.stream()
            .map(language -> new Count(language.code(), words.stream().filter(language.functionWords()::contains).count()))
            .sorted((a, b) -> Long.compare(b.words(), a.words()))
            .toList();
    Count best = counts.getFirst();
    boolean clear = best.words() >= ENOUGH_WORDS && best.words() > counts.get(1).words();
    return clear ? Optional.of(best.code()) : Optional.empty();
  }

  private record Count(String code, long words) {}
}
