package org.connectivecities.profile.expert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the practitioner's city has done and written down: the evidence a match rests on. Has at least a title
 * or a text.
 *
 * @param id stable within the profile: reasons of matches point at it
 * @param result what came of it
 * @param failed what did not work and what was learnt; as welcome as the result
 * @param country ISO 3166 alpha-2
 * @param topics concept ids of the vocabulary
 * @param language BCP 47, of the texts
 * @param link to a public source, http or https
 */
public record Practice(
    String id,
    @Nullable String title,
    @Nullable String text,
    @Nullable String result,
    @Nullable String failed,
    @Nullable String city,
    @Nullable String country,
    @Nullable Integer year,
    List<String> topics,
    @Nullable String language,
    @Nullable String link) {

  public Practice {
    topics = List.copyOf(topics);
  }

  Practice withId(String other) {
    return new Practice(other, title, text, result, failed, city, country, year, topics, language, link);
  }
}
