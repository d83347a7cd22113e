package org.connectivecities.matching.engagement;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.outcome.Stored;

/**
 * Sets right what changed elsewhere or was left behind: questions to people who have withdrawn or left, where the event that says so
 * got lost, questions for challenges that were closed, and places held for what is over.
 */
public final class TidyAskings {

  private static final int PORTION = 100;

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
      desk.askings().find(challengeId).map(Stored::value).ifPresent(this::takeOffWhoLeft);
    }
  }

  private void takeOffWhoLeft(Asking asking) {
    asking.queue().forEach(expertId -> desk.takeOff(asking.challengeId(), expertId));
    asking.current().ifPresent(asked -> desk.takeOff(asking.challengeId(), asked.expertId()));
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
