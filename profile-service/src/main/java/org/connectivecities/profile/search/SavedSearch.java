package org.connectivecities.profile.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody keeps, and of whom they know that they match it. Immutable; each change is a new value one version
 * on.
 *
 * @param owner account
 * @param expert the owner's profile; with it, the search is erased
 * @param name in the owner's words
 * @param nextLook when the search is to be asked again
 * @param known who has matched so far; nothing where nobody has looked yet
 * @param news who came last
 */
public record SavedSearch(
    String id,
    long version,
    String owner,
    @Nullable ExpertId expert,
    String name,
    Question question,
    Instant savedAt,
    Instant nextLook,
    @Nullable Set<ExpertId> known,
    @Nullable News news) {

  /** More than the search shows of one question; who is forgotten at the end of it would be news once more. */
  private static final int MOST_KNOWN = 3_000;

  /**
   * People who had not matched before.
   *
   * @param day on which they were found; there is one letter about it
   * @param told whether that letter is on its way
   */
  public record News(LocalDate day, List<ExpertId> people, boolean told) {

    public News {
      people = List.copyOf(people);
    }

    News without(ExpertId gone) {
      return new News(day, people.stream().filter(id -> !id.equals(gone)).toList(), told);
    }
  }

  static SavedSearch of(String owner, @Nullable ExpertId expert, String name, Question question, Instant now) {
    return new SavedSearch(question.idFor(owner), 1, owner, expert, name, question, now, now, null, null);
  }

  /** Whoever matches when nobody has looked before is no news. */
  SavedSearch seen(List<ExpertId> found, Instant now) {
    Set<ExpertId> all = new LinkedHashSet<>(found);
    if (known != null) {
      known.stream().limit(Math.max(0, MOST_KNOWN - all.size())).forEach(all::add);
    }
    List<ExpertId> fresh = known == null ? List.of() : found.stream().filter(id -> !known.contains(id)).toList();
    return next(nextLook, all, fresh.isEmpty() ? news : new News(now.atZone(ZoneOffset.UTC).toLocalDate(), fresh, false));
  }

  /** A letter about the news is on its way, or there is nothing to tell; it is looked again after a while. */
  SavedSearch settled(Instant now, Duration pause) {
    return next(now.plus(pause), known, news == null ? null : new News(news.day(), news.people(), true));
  }

  boolean hasSomethingToTell() {
    return news != null && !news.told();
  }

  /** What the letter about the last news is about. */
  String about(News told) {
    return id + "~" + told.day();
  }

  SavedSearch without(ExpertId gone) {
    Set<ExpertId> rest = known == null ? null : new LinkedHashSet<>(known);
    if (rest != null) {
      rest.remove(gone);
    }
    return next(nextLook, rest, news == null ? null : news.without(gone));
  }

  private SavedSearch next(Instant look, @Nullable Set<ExpertId> everybody, @Nullable News last) {
    return new SavedSearch(id, version + 1, owner, expert, name, question, savedAt, look, everybody, last);
  }
}
