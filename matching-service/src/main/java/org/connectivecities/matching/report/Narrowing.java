package org.connectivecities.matching.report;

import java.util.Locale;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges are counted; whatever is absent is not asked.
 *
 * @param region of cities there
 * @param topic they are about
 * @param funder words of what the city wrote about who pays
 */
public record Narrowing(@Nullable String region, @Nullable String topic, @Nullable String funder) {

  public static final Narrowing NONE = new Narrowing(null, null, null);

  boolean holds(Brief brief) {
    return (region == null || region.equals(WorldRegions.of(brief.city().country())))
        && (topic == null || brief.topics().contains(topic))
        && (funder == null || lower(brief.funding()).contains(lower(funder.strip())));
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
