package org.connectivecities.matching.candidate.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Place;
import org.jspecify.annotations.Nullable;

/** A published profile in this service's words. What matching does not need is left out here. */
final class ProfileEvents {

  private ProfileEvents() {}

  static Candidate candidate(ExpertPublished event) {
    return new Candidate(
        event.expertId(),
        event.version(),
        event.name(),
        event.role(),
        Optional.ofNullable(event.organisation()).map(ExpertPublished.Organisation::name).orElse(null),
        new Place(event.city(), event.country()),
        orEmpty(event.languages()).stream().map(skill -> new LanguageSkill(skill.language(), skill.level())).toList(),
        orEmpty(event.competences()).stream().map(ProfileEvents::competence).toList(),
        orEmpty(event.practices()).stream().map(ProfileEvents::practice).toList(),
        formats(orEmpty(event.formats())),
        availability(event.availability()),
        event.consent() != null && event.consent().matching(),
        event.lastConfirmed(),
        null);
  }

  private static Passage.Competence competence(ExpertPublished.Competence competence) {
    return new Passage.Competence(
        competence.id(),
        competence.topic() == null ? List.of() : List.of(competence.topic()),
        competence.text() == null ? "" : competence.text(),
        competence.language(),
        competence.level(),
        competence.years());
  }

  private static Passage.Practice practice(ExpertPublished.Practice practice) {
    return new Passage.Practice(
        practice.id(),
        practice.title(),
        practice.text(),
        practice.result(),
        practice.failed(),
        practice.city(),
        practice.country(),
        practice.year(),
        orEmpty(practice.topics()),
        practice.language());
  }

  /** A format that a newer profile-service knows and this one does not is passed over. */
  private static Set<Format> formats(List<String> names) {
    return names.stream().map(Format::of).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private static Availability availability(ExpertPublished.@Nullable Availability said) {
    return said == null
        ? Availability.UNKNOWN
        : new Availability(
            said.daysPerYear(),
            said.noticeWeeks(),
            new HashSet<>(orEmpty(said.regions())),
            said.pausedUntil(),
            said.parallelEngagements());
  }

  /** Lists that an older sender left out arrive as null. */
  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
