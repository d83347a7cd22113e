package org.connectivecities.matching.challenge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.challenge.Timeline;
import org.connectivecities.matching.challenge.Turn;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is answered: the body, what was derived for it, where it stands and whose turn it is.
 *
 * @param shortlistId and {@code engagementId} and {@code closingReason} are for its city and those who coordinate it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChallengeView(
    String id,
    long version,
    String state,
    CityBody city,
    String title,
    boolean titleDerived,
    String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    boolean languageDetected,
    List<String> topics,
    boolean topicsSuggested,
    List<String> questions,
    List<String> languages,
    boolean interpretation,
    List<String> formats,
    ChallengeBody.@Nullable WindowBody window,
    @Nullable Integer teamSize,
    ContextBody context,
    @Nullable String funding,
    String privacy,
    ClockView clock,
    @Nullable String shortlistId,
    @Nullable String engagementId,
    @Nullable String outcome,
    @Nullable String closingReason) {

  /** @param daysOpen whole days from posting to closing, or until now */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClockView(
      Instant postedAt,
      Instant proposalDue,
      @Nullable Instant proposedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant chosenAt,
      @Nullable Instant acceptedAt,
      @Nullable Instant closedAt,
      long daysOpen,
      NextView next) {

    static ClockView of(Challenge challenge, Promise promise, Instant now) {
      Timeline timeline = challenge.timeline();
      Instant end = timeline.closedAt() == null ? now : timeline.closedAt();
      Turn turn = Turn.of(challenge, promise);
      return new ClockView(
          timeline.postedAt(),
          promise.proposalDue(timeline),
          timeline.proposedAt(),
          timeline.publishedAt(),
          timeline.chosenAt(),
          timeline.acceptedAt(),
          timeline.closedAt(),
          Duration.between(timeline.postedAt(), end).toDays(),
          new NextView(wire(turn.who()), wire(turn.task()), turn.due(), turn.due() != null && turn.due().isBefore(now)));
    }
  }

  /**
   * @param who platform, coordinator, city, practitioner, both-sides or nobody
   * @param what make-shortlist, review-shortlist, choose, answer-invitation, exchange-and-give-feedback or none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NextView(String who, String what, @Nullable Instant by, boolean late) {}

  static ChallengeView of(Stored<Challenge> stored, Promise promise, Instant now, Actor reader) {
    Challenge challenge = stored.value();
    boolean theirs = Access.mayRevise(reader, challenge);
    Brief brief = challenge.brief();
    return new ChallengeView(
        challenge.id(),
        stored.version(),
        state(challenge),
        new CityBody(brief.cityId(), brief.city().name(), brief.city().country()),
        brief.title(),
        brief.titleDerived(),
        brief.challenge(),
        brief.success(),
        brief.tried(),
        brief.language(),
        brief.languageDetected(),
        brief.topics(),
        brief.topicsSuggested(),
        brief.questions(),
        brief.languages().stream().sorted().toList(),
        brief.interpretation(),
        brief.formats().stream().sorted().map(Format::wireName).toList(),
        brief.window() == null ? null : new ChallengeBody.WindowBody(brief.window().from(), brief.window().to()),
        brief.teamSize(),
        ContextBody.of(brief.context()),
        brief.funding(),
        wire(brief.privacy()),
        ClockView.of(challenge, promise, now),
        theirs ? shortlistId(challenge) : null,
        theirs && challenge instanceof Challenge.Engaged engaged ? engaged.engagementId() : null,
        challenge instanceof Challenge.Closed closed ? wire(closed.ending()) : null,
        theirs && challenge instanceof Challenge.Closed closed ? closed.reason() : null);
  }

  private static String state(Challenge challenge) {
    return challenge.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String shortlistId(Challenge challenge) {
    return switch (challenge) {
      case Challenge.Open open -> null;
      case Challenge.Proposed it -> it.shortlistId();
      case Challenge.Published it -> it.shortlistId();
      case Challenge.Chosen it -> it.shortlistId();
      case Challenge.Engaged it -> it.shortlistId();
      case Challenge.Closed closed -> null;
    };
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
