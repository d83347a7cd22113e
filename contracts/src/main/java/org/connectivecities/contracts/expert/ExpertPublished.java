package org.connectivecities.contracts.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the other services may know of a practitioner, whole, at one version. Contact data never leave the
 * profile service and therefore have no field here.
 *
 * @param version grows with every change; a reader keeps the newest and ignores the rest
 * @param country ISO 3166 alpha-2
 * @param timeZone IANA name
 * @param formats lower-kebab-case, e.g. {@code expert-assignment}
 * @param lastConfirmed day on which the person last said that the profile is right
 */
public record ExpertPublished(
    String expertId,
    long version,
    String name,
    @Nullable String role,
    @Nullable Organisation organisation,
    String city,
    String country,
    @Nullable String timeZone,
    List<LanguageSkill> languages,
    List<Competence> competences,
    List<Practice> practices,
    List<String> formats,
    @Nullable Availability availability,
    Consent consent,
    @Nullable LocalDate lastConfirmed,
    Instant updatedAt) {

  /** @param type administration, municipal-company, association, academia or private */
  public record Organisation(String name, @Nullable String type) {}

  /**
   * @param language BCP 47
   * @param level CEFR A1..C2 or {@code native}; unknown when absent
   */
  public record LanguageSkill(String language, @Nullable String level) {}

  /**
   * @param id stable within the profile; evidence points at it
   * @param topic concept id of the vocabulary
   * @param language BCP 47, of {@code text}
   * @param level practitioner, advanced or leading
   * @param years of practice
   */
  public record Competence(
      String id,
      @Nullable String topic,
      @Nullable String text,
      @Nullable String language,
      @Nullable String level,
      @Nullable Integer years) {}

  /**
   * A documented practice.
   *
   * @param id stable within the profile; evidence points at it
   * @param failed what did not work and what was learnt
   * @param topics concept ids of the vocabulary
   * @param language BCP 47, of the texts
   * @param link public source
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
      @Nullable String link) {}

  /**
   * @param daysPerYear days a year this person can give
   * @param noticeWeeks weeks of notice needed
   * @param regions where the person works; everywhere when empty
   * @param pausedUntil not to be asked before this day
   * @param parallelEngagements how many at once; the platform's default when absent
   */
  public record Availability(
      @Nullable Integer daysPerYear,
      @Nullable Integer noticeWeeks,
      List<String> regions,
      @Nullable LocalDate pausedUntil,
      @Nullable Integer parallelEngagements) {}

  /**
   * What the person agreed to; whatever is not agreed is false.
   *
   * @param search members may find the profile
   * @param visitors whoever is no member may be told what the person has done, without the person; absent, as in events from
   *     before that could be agreed to, is false
   */
  public record Consent(boolean search, boolean matching, boolean email, boolean partners, @Nullable Boolean visitors) {}
}
