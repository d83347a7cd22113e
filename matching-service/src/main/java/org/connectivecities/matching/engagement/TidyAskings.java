package org.connectivecities.matching.engagement;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.PassedOver.Obstacle;

/**
 * Sets right what changed elsewhere or was left behind: questions to people who have left or withdrawn their consent,
 * questions for challenges that were closed, and places held for what is over.
 */
public final class TidyAskings {

  private static final int PORTION = 100;
  private static final String LEFT = "The practitioner can no longer be matched";

  private final AskingDesk desk;
  private final EndAsking end;

  public TidyAskings(AskingDesk desk) {
    this.desk = desk;
    this.end = new EndAsking(desk);
  }

  /** One round over everything that is open, in portions. */
  public void tidy() {
    String after = "";
    List<String> open;
    do {
      open = desk.askings().openAfter(after, PORTION);
      open.forEach(this::tidyQuestion);
      after = open.isEmpty() ? after : open.getLast();
    } while (open.size() == PORTION);
    tidyPlaces();
  }

  private void tidyQuestion(String challengeId) {
    if (desk.terms(challengeId).challengeClosed()) {
      end.withdraw(challengeId);
    } else {
      desk.edit(challengeId, this::withdrawnIfLeft);
    }
  }

  private Decision<Boolean> withdrawnIfLeft(Asking asking) {
    if (!(asking.current().orElse(null) instanceof Pending pending)) {
      return Decision.keep(false);
    }
    Optional<Obstacle> obstacle = desk.obstacleTo(pending.expertId());
    return obstacle.filter(Obstacle::forbidsWaiting).isEmpty()
        ? Decision.keep(false)
        : Decision.store(asking.withdraw(pending, LEFT, desk.terms(asking.challengeId())), true);
  }

  private void tidyPlaces() {
    String after = "";
    List<CapacityHolds.Held> held;
    do {
      held = desk.holds().heldAfter(after, PORTION);
      held.forEach(this::releaseWhatIsOver);
      after = held.isEmpty() ? after : held.getLast().expertId();
    } while (held.size() == PORTION);
  }

  private void releaseWhatIsOver(CapacityHolds.Held held) {
    for (InvitationId id : held.ids()) {
      Optional<Invitation> invitation =
          desk.askings().find(id.challengeId()).flatMap(stored -> stored.value().find(id));
      if (invitation.filter(SettleAcceptance::takesPlace).isEmpty()) {
        desk.holds().release(held.expertId(), id);
      }
    }
  }
}
