package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Inspection;

/**
 * Replaces what a profile says. What the draft leaves out is left out of the profile, with one exception: contact
 * data, which only the owner sees and therefore only the owner removes.
 */
public final class ReviseExpert {

  private static final ExpertRefusal NOT_THEIRS =
      new ExpertRefusal.NotAllowed("Only the person and coordinators of the region revise a profile.");

  private final ExpertChanges changes;
  private final ProfileCheck check;
  private final InstantSource clock;

  public ReviseExpert(Experts experts, ProfileCheck check, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.check = check;
    this.clock = clock;
  }

  /** @param expectedVersion the version that the actor has read */
  public ExpertResult revise(Actor actor, ExpertId id, long expectedVersion, ExpertDraft draft) {
    if (!ExpertRules.mayReviseAtAll(actor, id)) {
      return NOT_THEIRS;
    }
    return changes.apply(id, current -> {
      if (!ExpertRules.mayRevise(actor, current)) {
        return NOT_THEIRS;
      }
      return current.version() == expectedVersion
          ? revised(current, draft, ExpertRules.owns(actor, id))
          : new ExpertRefusal.Stale(current.version());
    });
  }

  private ExpertResult revised(Expert current, ExpertDraft draft, boolean byOwner) {
    Inspection in = new Inspection();
    if (draft.id() != null && !draft.id().equals(current.id().value())) {
      in.at("id").fault(Flaw.ANOTHER_ID);
    }
    Optional<Declaration> says = check.check(draft, current.profile(), in);
    if (says.isEmpty()) {
      return new ExpertRefusal.Invalid(in.faults());
    }
    Declaration kept = byOwner ? says.get() : says.get().keeping(current.contact());
    return new ExpertResult.Done(current.revise(kept, byOwner, clock.instant()), true);
  }
}
