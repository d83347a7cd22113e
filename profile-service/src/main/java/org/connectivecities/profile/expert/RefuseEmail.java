package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.Map;

/**
 * The person takes back being written to by a link that only they were sent. It needs no signing in, and can do nothing
 * else: whoever finds such a link can at most stop letters.
 */
public final class RefuseEmail {

  private final ExpertChanges changes;
  private final ConsentTexts texts;
  private final InstantSource clock;

  public RefuseEmail(Experts experts, ConsentTexts texts, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.texts = texts;
    this.clock = clock;
  }

  public ExpertResult refuse(ExpertId id) {
    Map<Purpose, Boolean> no = Map.of(Purpose.EMAIL, false);
    return changes.apply(id, current -> new ExpertResult.Done(current.decide(no, texts.current().version(), clock.instant()), true));
  }
}
