package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.jspecify.annotations.Nullable;

/** The person agrees to something or takes it back, whatever else the profile says. */
public final class DecideConsent {

  private final ExpertChanges changes;
  private final ConsentTexts texts;
  private final InstantSource clock;

  public DecideConsent(Experts experts, ConsentTexts texts, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param decisions what is not named stays as it is
   * @param read version of the text that the person has read; the present one when absent
   */
  public ExpertResult decide(Actor actor, ExpertId id, Map<Purpose, Boolean> decisions, @Nullable String read) {
    if (!ExpertRules.owns(actor, id)) {
      return new ExpertRefusal.NotAllowed("Only the person decides what they agree to.");
    }
    if (read != null && !texts.knows(read)) {
      return new ExpertRefusal.Invalid(List.of(Fault.at("/text", Flaw.OUTDATED_TEXT, texts.current().version())));
    }
    String text = read == null ? texts.current().version() : read;
    return changes.apply(id, current -> new ExpertResult.Done(current.decide(decisions, text, clock.instant()), true));
  }
}
