package org.connectivecities.matching.candidate.clients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text, cut to their beginnings: a stemmer for every language at once, coarse and good enough for a
 * fallback (truncation; compared with stemmers by P. McNamee, J. Mayfield, Character N-Gram Tokenization for European
 * Language Text Retrieval, 2004). Kept as hashes, so that ten thousand profiles fit into some megabytes.
 */
final class Terms {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHORTEST = 4;
  private static final int BEGINNING = 6;

  private Terms() {}

  /** Sorted, each once. */
  static int[] of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    return WORD.matcher(plain)
        .results()
        .map(word -> word.group())
        .filter(word -> word.length() >= SHORTEST)
        .mapToInt(word -> word.substring(0, Math.min(BEGINNING, word.length())).hashCode())
        .sorted()
        .distinct()
        .toArray();
  }
}
