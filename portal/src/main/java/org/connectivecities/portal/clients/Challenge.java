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
      @Nullable List<String> setting) {

    private static final Context UNKNOWN = new Context(null, null, null, null, null, null);

    public static Context of(ProfileApi.@Nullable City city) {
      return city == null
          ? UNKNOWN
          : new Context(city.region(), city.population(), city.climateZone(), city.incomeGroup(), city.legalRole(), city.setting());
    }

    /** This where it says something, the other where it does not. */
    public Context orElse(Context other) {
      return new Context(
          region == null ? other.region : region,
          population == null ? other.population : population,
          climateZone == null ? other.climateZone : climateZone,
          incomeGroup == null ? other.incomeGroup : incomeGroup,
          legalRole == null ? other.legalRole : legalRole,
          setting == null || setting.isEmpty() ? other.setting : setting);
    }
  }

  /** The circumstances of the city as this challenge has them: what it says itself, and else what is registered of the city. */
  public Context contextOver(ProfileApi.@Nullable City registered) {
    Context known = Context.of(registered);
    return context == null ? known : context.orElse(known);
  }

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
