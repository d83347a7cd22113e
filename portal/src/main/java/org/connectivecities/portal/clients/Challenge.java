package org.connectivecities.portal.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as the reader may see it.
 *
 * @param state open, proposed, published, chosen, engaged or closed
 * @param shortlistId the newest, from proposed to engaged
 */
public record Challenge(
    String id,
    String state,
    CityName city,
    String title,
    String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    List<String> topics,
    List<String> questions,
    List<String> languages,
    List<String> formats,
    Clock clock,
    @Nullable Context context,
    @Nullable String shortlistId,
    @Nullable String engagementId,
    @Nullable String outcome) {

  /** @param id absent for a city that is not registered */
  public record CityName(@Nullable String id, String name, String country) {}

  public record Context(
      @Nullable String region,
      @Nullable Long population,
      @Nullable String climateZone,
      @Nullable String incomeGroup,
      @Nullable String legalRole,
      @Nullable List<String> setting) {}

  public record Clock(
      Instant postedAt,
      Instant proposalDue,
      @Nullable Instant proposedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant chosenAt,
      @Nullable Instant acceptedAt,
      @Nullable Instant closedAt,
      long daysOpen,
      Next next) {}

  /**
   * @param who platform, coordinator, city, practitioner, both-sides or nobody
   * @param what make-shortlist, review-shortlist, choose, answer-invitation, exchange-and-give-feedback or none
   */
  public record Next(String who, String what, @Nullable Instant by, boolean late) {}
}
