package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Shows a challenge's city and the coordinators who is asked, until when, and what is left to try. */
public final class ReadAskingStatus {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public ReadAskingStatus(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  /** Unknown until the city has chosen. */
  public Verdict<AskingStatus> of(Actor actor, String challengeId) {
    if (!rules.mayFollow(actor, challengeId)) {
      return new Verdict.Refused<>(
          EngagementRules.notAllowed("Only the challenge's city and coordinators see who is asked"));
    }
    Optional<Stored<Asking>> asking = desk.askings().find(challengeId);
    return asking.isEmpty()
        ? new Verdict.Refused<>(new EngagementRefusal.Unknown())
        : new Verdict.Done<>(status(asking.get().value()));
  }

  static AskingStatus status(Asking asking) {
    Optional<Invitation> busyWith = asking.current().filter(ReadAskingStatus::isAlive);
    return new AskingStatus(
        asking.phase(),
        busyWith.map(Invitation::expertId).orElse(null),
        busyWith.map(invitation -> invitation.id().toString()).orElse(null),
        busyWith.orElse(null) instanceof Pending pending ? pending.deadline() : null,
        asking.queue().size(),
        asking.invitations().isEmpty() ? null : asking.invitations().getFirst().asked().at(),
        engaged(busyWith, Engagement::agreedAt),
        engaged(busyWith, engagement -> engagement instanceof Engagement.Completed done ? done.at() : null),
        asking.passedOver());
  }

  private static boolean isAlive(Invitation invitation) {
    return switch (invitation) {
      case Pending pending -> true;
      case Confirming confirming -> true;
      case Accepted accepted -> !(accepted.engagement() instanceof Engagement.Cancelled);
      default -> false;
    };
  }

  private static @Nullable Instant engaged(
      Optional<Invitation> invitation, Function<Engagement, @Nullable Instant> time) {
    return invitation.orElse(null) instanceof Accepted accepted ? time.apply(accepted.engagement()) : null;
  }
}
