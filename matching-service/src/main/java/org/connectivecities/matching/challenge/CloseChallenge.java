package org.connectivecities.matching.challenge;

import java.time.InstantSource;
import java.util.List;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Ends a challenge, whatever its state, and whatever the platform does with it in the meantime: nobody is told to look again at
 * what they want ended. Who has been asked need not answer any more.
 */
public final class CloseChallenge {

  private final FindChallenge find;
  private final Challenges challenges;
  private final WithdrawInvitations invitations;
  private final InstantSource clock;

  public CloseChallenge(
      FindChallenge find, Challenges challenges, WithdrawInvitations invitations, InstantSource clock) {
    this.find = find;
    this.challenges = challenges;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** @param reason in the person's own words */
  public Outcome<Stored<Challenge>> close(
      String id, Challenge.Ending ending, @Nullable String reason, Actor actor) {
    Outcome<Stored<Challenge>> tried = attempt(id, ending, reason, actor);
    for (int i = 1; i < ChangeChallenge.ATTEMPTS && tried instanceof Outcome.Refused<?>(Refusal.Stale _); i++) {
      tried = attempt(id, ending, reason, actor);
    }
    return tried;
  }

  private Outcome<Stored<Challenge>> attempt(String id, Challenge.Ending ending, @Nullable String reason, Actor actor) {
    return find.find(id, actor).then(current -> close(current, ending, reason, actor));
  }

  private Outcome<Stored<Challenge>> close(
      Stored<Challenge> current, Challenge.Ending ending, @Nullable String reason, Actor actor) {
    if (!Access.mayClose(actor, current.value())) {
      return Outcome.refused(new Refusal.NotAllowed("Only the city itself and coordinators close a challenge"));
    }
    if (current.value() instanceof Challenge.Closed) {
      return Outcome.done(current);
    }
    if (ContactDetails.in(reason)) {
      return Outcome.refused(new Refusal.Invalid("/reason", ContactDetails.refusal("practitioners")));
    }
    Challenge.Closed closed = current.value().closed(ending, reason, clock.instant());
    var stored = challenges.replace(current.version(), closed, List.of(new ChallengeFact.Closed(closed)));
    stored.ifPresent(done -> invitations.withdraw(closed.id()));
    return stored.map(Outcome::done).orElseGet(() -> Outcome.refused(new Refusal.Stale(current.version() + 1)));
  }
}
