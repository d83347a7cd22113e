package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Inspection;

/**
 * Puts what somebody else has written down about a practitioner into the profile. What the draft does not say stays as
 * it is: a roster without a column for practices does not delete what the person has told of them.
 */
public final class CompleteExpert {

  private static final ExpertRefusal NOT_THEIRS =
      new ExpertRefusal.NotAllowed("Only the person and coordinators of the region revise a profile.");

  private final ExpertChanges changes;
  private final ProfileCheck check;
  private final InstantSource clock;

  public CompleteExpert(Experts experts, ProfileCheck check, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.check = check;
    this.clock = clock;
  }

  public ExpertResult complete(Actor actor, ExpertId id, ExpertDraft draft) {
    if (!ExpertRules.mayReviseAtAll(actor, id)) {
      return NOT_THEIRS;
    }
    return changes.apply(id, current -> ExpertRules.mayRevise(actor, current) ? completed(current, draft) : NOT_THEIRS);
  }

  private ExpertResult completed(Expert current, ExpertDraft draft) {
    Inspection in = new Inspection();
    ExpertDraft whole = Overlay.of(draft, Overlay.draftOf(current));
    Optional<Declaration> says = check.check(whole, current.profile(), in);
    return says.isEmpty()
        ? new ExpertRefusal.Invalid(in.faults())
        : new ExpertResult.Done(current.revise(says.get(), false, clock.instant()), true);
  }
}
