package org.connectivecities.search.indexing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has documented to have done, as short as everybody may be told of it.
 *
 * @param title may be empty
 * @param city where it was done
 * @param country ISO 3166 alpha-2
 * @param topics concept ids
 * @param language of the title, BCP 47
 */
public record Practice(
    String title,
    String city,
    String country,
    @Nullable Integer year,
    List<String> topics,
    @Nullable String language) {

  private static final int SHORTEST_NAME = 3;

  public Practice {
    topics = List.copyOf(topics);
  }

  /** 0 where nobody told. */
  public int when() {
    return year == null ? 0 : year;
  }

  /** A year that nobody told counts as longest ago; of two of one year the one told later is newer. */
  public Practice orNewer(Practice later) {
    return later.when() >= when() ? later : this;
  }

  /** Some put their own name into a title. */
  boolean names(String person) {
    Set<String> said = new HashSet<>(words(title));
    said.retainAll(words(person));
    return !said.isEmpty();
  }

  private static Set<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST_NAME)
        .collect(Collectors.toSet());
  }
}
