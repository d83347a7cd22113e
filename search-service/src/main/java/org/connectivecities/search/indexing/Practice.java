package org.connectivecities.search.indexing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has documented to have done, as short as it is told in a list.
 *
 * @param city where it was done
 * @param country ISO 3166 alpha-2
 * @param language of the title, BCP 47
 * @param link public source
 */
public record Practice(
    String title,
    String city,
    String country,
    @Nullable Integer year,
    List<String> topics,
    @Nullable String language,
    @Nullable String link) {

  public Practice {
    topics = List.copyOf(topics);
  }

  /** A year that nobody told counts as longest ago; of two of one year the one told later is newer. */
  Practice orNewer(Practice later) {
    return later.when() >= when() ? later : this;
  }

  /** 0 where nobody told. */
  public int when() {
    return year == null ? 0 : year;
  }
}
