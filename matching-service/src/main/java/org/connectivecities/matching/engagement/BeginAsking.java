package org.connectivecities.matching.engagement;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.StartEngagements;
import org.connectivecities.platform.security.Actor;

/**
 * Takes up what the city chose and asks the first who can be asked. Taking up the same choice again changes nothing, but
 * tells the challenge again: whoever repeats it does so because the challenge does not seem to know.
 */
public final class BeginAsking implements StartEngagements {

  private final AskingDesk desk;

  public BeginAsking(AskingDesk desk) {
    this.desk = desk;
  }

  @Override
  public void start(String challengeId, String shortlistId, List<String> rankedExpertIds, Actor actor) {
    begin(new Choice(shortlistId, challengeId, rankedExpertIds));
  }

  void begin(Choice choice) {
    String challengeId = choice.challengeId();
    Optional<Stored<Asking>> there = desk.askings().find(challengeId);
    if (there.isEmpty()) {
      Change first = Asking.begin(choice, desk.terms(challengeId));
      if (desk.askings().add(first)) {
        desk.lookAgain(first);
        desk.tell(challengeId);
        return;
      }
    }
    desk.edit(challengeId, asking -> takenUp(asking, choice));
    desk.tellAgain(challengeId);
  }

  private Decision<Boolean> takenUp(Asking asking, Choice choice) {
    return asking
        .choose(choice, desk.terms(choice.challengeId()))
        .map(change -> Decision.store(change, true))
        .orElseGet(() -> Decision.keep(false));
  }
}
