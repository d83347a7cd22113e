package org.connectivecities.search.indexing.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.search.indexing.ExpertProfile;
import org.connectivecities.search.indexing.Passage;
import org.connectivecities.search.indexing.Practice;
import org.connectivecities.search.indexing.ProfileChange;
import org.jspecify.annotations.Nullable;

/** From what was published to what searching needs; lists that a sender left out are empty. */
final class ProfileTranslation {

  private ProfileTranslation() {}

  static ProfileChange change(Object event) {
    return switch (event) {
      case ExpertPublished published -> new ProfileChange.Published(profile(published));
      case ExpertPaused paused -> new ProfileChange.Paused(paused.expertId(), paused.version());
      case ExpertErased erased -> new ProfileChange.Erased(erased.expertId(), erased.version());
      default -> throw new IllegalArgumentException("Not an event of a profile: " + event.getClass().getSimpleName());
    };
  }

  private static ExpertProfile profile(ExpertPublished event) {
    var availability = event.availability();
    var consent = event.consent();
    return new ExpertProfile(
        event.expertId(),
        event.version(),
        event.name(),
        event.role(),
        event.organisation() == null ? null : event.organisation().name(),
        event.city(),
        event.country(),
        list(event.languages()).stream().map(ExpertPublished.LanguageSkill::language).distinct().toList(),
        list(event.formats()),
        availability == null ? null : availability.noticeWeeks(),
        availability == null ? null : availability.pausedUntil(),
        consent != null && consent.search(),
        consent != null && Boolean.TRUE.equals(consent.visitors()),
        consent != null && consent.matching(),
        passages(event),
        list(event.practices()).stream().map(practice -> practice(practice, event)).toList(),
        event.updatedAt());
  }

  /** Where nobody says where it was, it was at home. */
  private static Practice practice(ExpertPublished.Practice practice, ExpertPublished event) {
    boolean elsewhere = practice.city() != null && practice.country() != null;
    return new Practice(
        Objects.requireNonNullElse(practice.title(), ""),
        elsewhere ? practice.city() : event.city(),
        elsewhere ? practice.country() : event.country(),
        practice.year(),
        list(practice.topics()),
        practice.language());
  }

  private static List<Passage> passages(ExpertPublished event) {
    var passages = new ArrayList<Passage>();
    list(event.competences()).forEach(competence -> passages.add(passage(competence)));
    list(event.practices()).forEach(practice -> passages.add(passage(practice)));
    return passages;
  }

  private static Passage passage(ExpertPublished.Competence competence) {
    return new Passage(
        competence.id(),
        Passage.Kind.COMPETENCE,
        "",
        Objects.requireNonNullElse(competence.text(), ""),
        competence.language(),
        Stream.ofNullable(competence.topic()).toList());
  }

  private static Passage passage(ExpertPublished.Practice practice) {
    String text =
        Stream.of(practice.text(), practice.result(), practice.failed())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new Passage(
        practice.id(),
        Passage.Kind.PRACTICE,
        Objects.requireNonNullElse(practice.title(), ""),
        text,
        practice.language(),
        list(practice.topics()));
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
