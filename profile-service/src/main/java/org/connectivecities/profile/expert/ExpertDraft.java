package org.connectivecities.profile.expert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as somebody wrote it down, unchecked: the body of a request, or a row of a roster. Whatever was not said
 * is {@code null}. Enumerations and days are texts here, so that one check can name all their faults at once.
 */
public record ExpertDraft(
    @Nullable String id,
    @Nullable String name,
    @Nullable String role,
    @Nullable OrganisationDraft organisation,
    @Nullable String city,
    @Nullable String country,
    @Nullable String timeZone,
    @Nullable List<LanguageDraft> languages,
    @Nullable List<CompetenceDraft> competences,
    @Nullable List<PracticeDraft> practices,
    @Nullable List<String> formats,
    @Nullable AvailabilityDraft availability,
    @Nullable ConsentDraft consent,
    @Nullable ContactDraft contact) {

  public record OrganisationDraft(@Nullable String name, @Nullable String type) {}

  public record LanguageDraft(@Nullable String language, @Nullable String level) {}

  public record CompetenceDraft(
      @Nullable String id,
      @Nullable String topic,
      @Nullable String text,
      @Nullable String language,
      @Nullable String level,
      @Nullable Integer years) {}

  public record PracticeDraft(
      @Nullable String id,
      @Nullable String title,
      @Nullable String text,
      @Nullable String result,
      @Nullable String failed,
      @Nullable String city,
      @Nullable String country,
      @Nullable Integer year,
      @Nullable List<String> topics,
      @Nullable String language,
      @Nullable String link) {}

  public record AvailabilityDraft(
      @Nullable Integer daysPerYear,
      @Nullable Integer noticeWeeks,
      @Nullable List<String> regions,
      @Nullable String pausedUntil,
      @Nullable Integer parallelEngagements) {}

  public record ConsentDraft(
      @Nullable Boolean search,
      @Nullable Boolean matching,
      @Nullable Boolean email,
      @Nullable Boolean partners,
      @Nullable String employerAgreed) {}

  public record ContactDraft(@Nullable String email, @Nullable String phone) {

    @Override
    public String toString() {
      return "ContactDraft[withheld]";
    }
  }
}
