package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an erasure is, everywhere. Holds no personal data: the id is all that stays of the person anyway, and who asked is
 * not kept.
 *
 * @param finished when each holder had nothing left
 */
public record ErasureReceipt(ExpertId id, Instant askedAt, Map<String, Instant> finished) {

  /** This service, among the holders. */
  static final String HERE = "profile.expert";

  /** Whoever holds something of a person. The service stands before the dot; one that comes to hold something has its line here. */
  public static final List<String> HOLDERS =
      List.of(HERE, "search.indexing", "matching.candidate", "matching.engagement", "matching.reach", "matching.shortlist");

  public ErasureReceipt {
    finished = Map.copyOf(finished);
  }

  /** @param finishedAt absent while it may still hold something */
  public record Part(String service, @Nullable Instant finishedAt) {}

  public List<Part> services() {
    return HOLDERS.stream().map(ErasureReceipt::service).distinct().map(it -> new Part(it, finishedBy(it))).toList();
  }

  /** @return when the last service had nothing left, or null while one may hold something */
  public @Nullable Instant completedAt() {
    return latest(HOLDERS);
  }

  private @Nullable Instant finishedBy(String service) {
    return latest(HOLDERS.stream().filter(holder -> service(holder).equals(service)).toList());
  }

  private @Nullable Instant latest(List<String> holders) {
    List<Instant> times = holders.stream().map(finished::get).filter(Objects::nonNull).toList();
    return times.size() < holders.size() ? null : times.stream().max(Comparator.naturalOrder()).orElse(null);
  }

  private static String service(String holder) {
    return holder.substring(0, holder.indexOf('.'));
  }
}
