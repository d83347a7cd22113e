package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.List;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator says whether this is a practitioner. Before a yes, and after a no, nobody finds them and no city is proposed
 * them. Either word may be taken back by the other.
 */
public final class VetExpert {

  /** Shown at once; whoever decides on them sees the next. */
  public static final int AT_ONCE = 50;
  private static final int LONGEST = 1000;
  private static final ExpertRefusal NOT_ALLOWED =
      new ExpertRefusal.NotAllowed("Profiles are vetted by a coordinator of their region, and nobody vets the own.");

  private final Experts experts;
  private final ExpertChanges changes;
  private final InstantSource clock;
  private final Logbook logbook;

  public VetExpert(Experts experts, InstantSource clock, Logbook logbook) {
    this.experts = experts;
    this.changes = new ExpertChanges(experts);
    this.clock = clock;
    this.logbook = logbook;
  }

  public ExpertResult vet(Actor actor, ExpertId id) {
    return ExpertRules.mayVetAtAll(actor)
        ? changes.apply(id, current -> ExpertRules.mayVet(actor, current) ? vetted(actor, current) : NOT_ALLOWED)
        : NOT_ALLOWED;
  }

  /** @param reason in words the person reads; a no without one is refused */
  public ExpertResult turnDown(Actor actor, ExpertId id, @Nullable String reason) {
    if (!ExpertRules.mayVetAtAll(actor)) {
      return NOT_ALLOWED;
    }
    Inspection in = new Inspection();
    String why = in.required("reason", reason, Texts.prose(LONGEST));
    return why == null
        ? new ExpertRefusal.Invalid(in.faults())
        : changes.apply(id, current -> ExpertRules.mayVet(actor, current) ? turnedDown(actor, current, why) : NOT_ALLOWED);
  }

  public sealed interface Listed {

    record NotAllowed() implements Listed {}

    /**
     * @param people the longest registered first, of the actor's regions only
     * @param more whether there are others behind them
     */
    record Unvetted(List<Expert> people, boolean more) implements Listed {}
  }

  /** @param turnedDown those to whom a coordinator said no, else those who wait */
  public Listed unvetted(Actor actor, boolean turnedDown) {
    if (!ExpertRules.mayVetAtAll(actor)) {
      return new Listed.NotAllowed();
    }
    List<Expert> found = experts.unvetted(turnedDown, ExpertRules.areas(actor), AT_ONCE + 1);
    List<Expert> others = found.stream().limit(AT_ONCE).filter(expert -> ExpertRules.mayVet(actor, expert)).toList();
    return new Listed.Unvetted(others, found.size() > AT_ONCE);
  }

  private ExpertResult vetted(Actor actor, Expert current) {
    if (!current.vetted()) {
      logbook.note(actor, Logbook.Act.VETTED, current.id().value(), "");
    }
    return new ExpertResult.Done(current.vet(clock.instant()), true);
  }

  private ExpertResult turnedDown(Actor actor, Expert current, String reason) {
    if (current.vetting() instanceof Vetting.TurnedDown(String said, var _) && said.equals(reason)) {
      return new ExpertResult.Done(current, false);
    }
    logbook.note(actor, Logbook.Act.TURNED_DOWN, current.id().value(), reason);
    return new ExpertResult.Done(current.turnDown(reason, clock.instant()), true);
  }
}
