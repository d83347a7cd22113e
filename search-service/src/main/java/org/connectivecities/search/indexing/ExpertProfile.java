package org.connectivecities.search.indexing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner as published at one version, as far as searching needs it.
 *
 * @param country ISO 3166 alpha-2
 * @param languages BCP 47 codes of the languages the person works in
 * @param formats lower-kebab-case
 * @param noticeWeeks weeks of notice the person needs
 * @param pausedUntil first day on which the person may be found again
 * @param searchable the person agreed to be found in searches
 * @param visitors the person agreed to a text that says what visitors are told
 * @param matchable the person agreed to be proposed for challenges
 */
public record ExpertProfile(
    String id,
    long version,
    String name,
    @Nullable String role,
    @Nullable String organisation,
    String city,
    String country,
    List<String> languages,
    List<String> formats,
    @Nullable Integer noticeWeeks,
    @Nullable LocalDate pausedUntil,
    boolean searchable,
    boolean visitors,
    boolean matchable,
    List<Passage> passages,
    List<Practice> practices,
    Instant updatedAt) {

  public ExpertProfile {
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
    passages = List.copyOf(passages);
    practices = List.copyOf(practices);
  }

  /** Who agreed to be told of to visitors must have agreed to be found in the first place. */
  public boolean open() {
    return searchable && visitors;
  }

  /** As everybody may be told of them: with a title, and none whose title says whose it is. */
  public List<Practice> openPractices() {
    return practices.stream().filter(practice -> !practice.title().isBlank() && !practice.names(name)).toList();
  }

  /** Of those that everybody may be told of. */
  public Optional<Practice> newestPractice() {
    return openPractices().stream().reduce(Practice::orNewer);
  }
}
