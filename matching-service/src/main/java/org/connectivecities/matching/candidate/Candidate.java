package org.connectivecities.matching.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner as last published, reduced to what matching needs.
 *
 * @param matching whether the person agreed to be matched
 */
public record Candidate(
    String id,
    long version,
    String name,
    @Nullable String role,
    @Nullable String organisation,
    Place home,
    List<LanguageSkill> languages,
    List<Passage.Competence> competences,
    List<Passage.Practice> practices,
    Set<Format> formats,
    Availability availability,
    boolean matching,
    @Nullable LocalDate lastConfirmed,
    @Nullable Pause paused) {

  public Candidate {
    languages = List.copyOf(languages);
    competences = List.copyOf(competences);
    practices = List.copyOf(practices);
    formats = Set.copyOf(formats);
  }

  /** Practices first: they are the stronger evidence. */
  public List<Passage> passages() {
    return Stream.<Passage>concat(practices.stream(), competences.stream()).toList();
  }

  public Optional<Passage> passage(String passageId) {
    return passages().stream().filter(passage -> passage.id().equals(passageId)).findFirst();
  }

  /** How many engagements at once, as the person says or by the platform's default. */
  public int places(int byDefault) {
    return availability.parallelEngagements() == null ? byDefault : availability.parallelEngagements();
  }

  /** An announced return that has passed counts only once the person has published it. */
  public boolean pausedOn(LocalDate day) {
    LocalDate until = availability.pausedUntil();
    return paused != null || (until != null && day.isBefore(until));
  }

  /** Not to be proposed to cities on that day, or asked. */
  public boolean withdrawnOn(LocalDate day) {
    return !matching || pausedOn(day);
  }

  public Candidate paused(long newVersion, Pause pause) {
    return new Candidate(
        id, newVersion, name, role, organisation, home, languages, competences, practices, formats, availability,
        matching, lastConfirmed, pause);
  }

  public Candidate withLanguages(List<LanguageSkill> newLanguages) {
    return new Candidate(
        id, version, name, role, organisation, home, newLanguages, competences, practices, formats, availability,
        matching, lastConfirmed, paused);
  }

  public Candidate withFormats(Set<Format> newFormats) {
    return new Candidate(
        id, version, name, role, organisation, home, languages, competences, practices, newFormats, availability,
        matching, lastConfirmed, paused);
  }

  public Candidate withAvailability(Availability newAvailability) {
    return new Candidate(
        id, version, name, role, organisation, home, languages, competences, practices, formats, newAvailability,
        matching, lastConfirmed, paused);
  }

  public Candidate withPassages(List<Passage.Competence> newCompetences, List<Passage.Practice> newPractices) {
    return new Candidate(
        id, version, name, role, organisation, home, languages, newCompetences, newPractices, formats, availability,
        matching, lastConfirmed, paused);
  }
}
