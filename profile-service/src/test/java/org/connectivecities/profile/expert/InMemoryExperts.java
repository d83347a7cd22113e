package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;

/** The twin of the real store. */
public final class InMemoryExperts implements Experts {

  private final Map<ExpertId, ExpertRecord> kept = new LinkedHashMap<>();

  @Override
  public synchronized Optional<ExpertRecord> find(ExpertId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public synchronized boolean save(ExpertRecord next) {
    long version = find(next.id()).map(ExpertRecord::version).orElse(0L);
    if (version != next.version() - 1) {
      return false;
    }
    kept.put(next.id(), next);
    return true;
  }

  @Override
  public List<Expert> withEmail(String email, int limit) {
    return all(expert -> email.equalsIgnoreCase(expert.contact().email()), limit);
  }

  @Override
  public List<Expert> named(String name, String city, String country, int limit) {
    return all(
        expert -> expert.profile().name().equalsIgnoreCase(name)
            && expert.profile().city().equalsIgnoreCase(city)
            && expert.profile().country().equalsIgnoreCase(country),
        limit);
  }

  @Override
  public List<Expert> pausedUntilAtMost(LocalDate day, int limit) {
    return all(expert -> expert.status() instanceof Status.Paused pause && pause.isOver(day), limit);
  }

  @Override
  public List<Expert> silentSince(LocalDate day, int limit) {
    return all(expert -> expert.status() instanceof Status.Active && !expert.heardOf().isAfter(day), Integer.MAX_VALUE).stream()
        .sorted(Comparator.comparing(Expert::heardOf))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Expert> unvetted(boolean turnedDown, Set<String> areas, int limit) {
    return all(expert -> !expert.vetted() && turnedDown == expert.vetting() instanceof Vetting.TurnedDown && isIn(areas, expert), Integer.MAX_VALUE).stream()
        .sorted(Comparator.comparing(Expert::createdAt))
        .limit(limit)
        .toList();
  }

  private static boolean isIn(Set<String> areas, Expert expert) {
    String region = WorldRegions.of(expert.profile().country());
    return areas.contains(Actor.EVERYWHERE) || region != null && areas.contains(region);
  }

  private synchronized List<Expert> all(Predicate<Expert> wanted, int limit) {
    return kept.values().stream()
        .filter(Expert.class::isInstance).map(Expert.class::cast).filter(wanted).limit(limit).toList();
  }
}
