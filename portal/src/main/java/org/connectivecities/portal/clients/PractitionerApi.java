package org.connectivecities.portal.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a practitioner is asked, has agreed to, and would like to be asked. */
public interface PractitionerApi {

  /** @param state as in the items */
  @GetExchange("/api/v1/invitations")
  Page<Invitation> invitations(@RequestParam String expert, @RequestParam String state, @RequestParam int limit);

  @GetExchange("/api/v1/invitations/{id}")
  Invitation invitation(@PathVariable String id);

  @GetExchange("/api/v1/invitations/{id}/reasons")
  Why reasons(@PathVariable String id);

  /** The same answer given again is answered as before. */
  @PostExchange("/api/v1/invitations/{id}/accept")
  Invitation accept(@PathVariable String id);

  @PostExchange("/api/v1/invitations/{id}/decline")
  Invitation decline(@PathVariable String id, @RequestBody No no);

  @GetExchange("/api/v1/engagements")
  Page<Engagement> engagements(@RequestParam String expert, @RequestParam String state, @RequestParam int limit);

  @GetExchange("/api/v1/engagements/{id}")
  Engagement engagement(@PathVariable String id);

  @PostExchange("/api/v1/engagements/{id}/session")
  Engagement propose(@PathVariable String id, @RequestBody Time time);

  @PostExchange("/api/v1/engagements/{id}/session/agree")
  Engagement agree(@PathVariable String id, @RequestBody Agreed seen);

  @PostExchange("/api/v1/engagements/{id}/session/cancel")
  Engagement cancelSession(@PathVariable String id);

  @GetExchange("/api/v1/invitations/standing")
  Standing standing(@RequestParam String expertId);

  @GetExchange("/api/v1/challenges/near")
  Page<Near> near(@RequestParam String expertId);

  @PostExchange("/api/v1/challenges/{id}/hands")
  void raiseHand(@PathVariable String id, @RequestBody Hand hand);

  @DeleteExchange("/api/v1/challenges/{id}/hands")
  void lowerHand(@PathVariable String id);

  /**
   * @param state pending, confirming, accepted, declined, turned-away (all places were taken), expired, or withdrawn
   * @param answerBy while it is pending
   * @param challenge in lists its title and city only; absent where it is gone
   */
  record Invitation(
      String id,
      String challengeId,
      String expertId,
      String state,
      Instant askedAt,
      @Nullable Instant answerBy,
      @Nullable Instant endedAt,
      @Nullable String engagementId,
      @Nullable Asked challenge) {}

  record Asked(
      String title,
      String city,
      @Nullable String country,
      @Nullable String challenge,
      @Nullable String success,
      @Nullable String tried,
      @Nullable String language,
      @Nullable List<String> topics,
      @Nullable List<String> questions,
      @Nullable List<String> languages,
      @Nullable List<String> formats) {}

  /** What the city read about the person. */
  record Why(List<Shortlist.Sentence> reasons, List<Shortlist.Text> misfits, List<Shortlist.Text> unknowns) {}

  /** @param reason no-time, not-my-field, conflict, or other */
  record No(String reason, @Nullable String comment, @Nullable Colleague suggestedColleague) {}

  record Colleague(String name) {}

  /**
   * @param peer who helps; absent where they are gone
   * @param state agreed, completed, or cancelled
   */
  record Engagement(
      String id,
      String challengeId,
      String expertId,
      @Nullable Peer peer,
      String state,
      Instant agreedAt,
      @Nullable Instant completedAt,
      @Nullable Feedbacks feedback,
      @Nullable Session session,
      @Nullable Asked challenge) {}

  record Peer(String name, String city, String country) {}

  /**
   * When both sides meet.
   *
   * @param sequence of the entry in a calendar, where a time is agreed
   */
  record Session(@Nullable Integer sequence, @Nullable Time agreed, @Nullable Proposal proposed) {}

  /** @param by city or practitioner */
  record Proposal(String by, Time time) {}

  record Time(Instant start, int minutes, String cityTimeZone, String practitionerTimeZone) {

    public String zoneOf(boolean practitioner) {
      return practitioner ? practitionerTimeZone : cityTimeZone;
    }
  }

  record Agreed(Instant start) {}

  /** @param practitioner the person's own */
  record Feedbacks(MatchingApi.@Nullable Feedback practitioner) {}

  /**
   * Why somebody was asked, or never asked, since a day.
   *
   * @param recalled challenges for which the person was looked at closely; {@code eligible} of them no rule kept out, and
   *     {@code proposed} of those were shown to a coordinator
   * @param published shortlists shown to a city with this person on them
   * @param asked invitations
   */
  record Standing(
      Instant since,
      int recalled,
      int eligible,
      int proposed,
      int published,
      int asked,
      List<Count> keptOutBy,
      List<Count> lostBy,
      List<Gap> missing,
      List<Latest> latest) {}

  record Count(String name, int count, String text) {}

  /**
   * @param what practice, result, level, formats, notice, or region
   * @param reach in how many of the latest challenges it would have been enough for a proposal
   */
  record Gap(String what, int reach, String text) {}

  /** @param fate kept-out, below or proposed */
  record Latest(String challengeId, String title, Instant at, String fate, @Nullable String rule, @Nullable String lostBy) {}

  /** @param raised whether the person has raised a hand for it */
  record Near(
      String challengeId,
      String title,
      String city,
      String country,
      @Nullable String language,
      List<String> topics,
      boolean raised) {}

  record Hand(@Nullable String note) {}
}
