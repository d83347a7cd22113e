package org.connectivecities.profile.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRecord;
import org.connectivecities.profile.expert.Experts;

/** The experts as they would be: reads what is there, keeps every change to itself. A dry run is a run over this. */
final class Rehearsal implements Experts {

  private final Experts real;
  private final Map<ExpertId, ExpertRecord> changed = new LinkedHashMap<>();

  Rehearsal(Experts real) {
    this.real = real;
  }

  @Override
  public Optional<ExpertRecord> find(ExpertId id) {
    return Optional.ofNullable(changed.get(id)).or(() -> real.find(id));
  }

  @Override
  public boolean save(ExpertRecord next) {
    long kept = find(next.id()).map(ExpertRecord::version).orElse(0L);
    if (kept != next.version() - 1) {
      return false;
    }
    changed.put(next.id(), next);
    return true;
  }

  @Override
  public List<Expert> withEmail(String email, int limit) {
    return merged(real.withEmail(email, limit), limit, expert ->
        email.equalsIgnoreCase(Objects.requireNonNullElse(expert.contact().email(), "")));
  }

  @Override
  public List<Expert> named(String name, String city, String country, int limit) {
    return merged(real.named(name, city, country, limit), limit, expert ->
        expert.profile().name().equalsIgnoreCase(name)
            && expert.profile().city().equalsIgnoreCase(city)
            && expert.profile().country().equalsIgnoreCase(country));
  }

  @Override
  public List<Expert> pausedUntilAtMost(LocalDate day, int limit) {
    return real.pausedUntilAtMost(day, limit);
  }

  @Override
  public List<Expert> unvetted(boolean turnedDown, Set<String> areas, int limit) {
    return real.unvetted(turnedDown, areas, limit);
  }

  @Override
  public List<Expert> silentSince(LocalDate day, int limit) {
    return real.silentSince(day, limit);
  }

  private List<Expert> merged(List<Expert> stored, int limit, Predicate<Expert> wanted) {
    Stream<Expert> untouched = stored.stream().filter(expert -> !changed.containsKey(expert.id()));
    Stream<Expert> rehearsed =
        changed.values().stream().filter(Expert.class::isInstance).map(Expert.class::cast).filter(wanted);
    return Stream.concat(untouched, rehearsed).limit(limit).toList();
  }
}
