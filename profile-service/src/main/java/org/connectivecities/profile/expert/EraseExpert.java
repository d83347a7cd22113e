package org.connectivecities.profile.expert;

import java.util.List;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;

/** Forgets a person everywhere. Can be repeated: what was left over by a crash is removed by the next try. */
public final class EraseExpert {

  private final Experts experts;
  private final Logbook logbook;
  private final List<Traces> traces;

  /** @param traces everything else that keeps something of a person */
  public EraseExpert(Experts experts, Logbook logbook, List<Traces> traces) {
    this.experts = experts;
    this.logbook = logbook;
    this.traces = List.copyOf(traces);
  }

  /** @return why not, or empty when the person is gone, be it since now or since long */
  public Optional<ExpertRefusal> erase(Actor actor, ExpertId id) {
    if (!ExpertRules.mayErase(actor, id)) {
      return Optional.of(new ExpertRefusal.NotAllowed("Only the person and administrators erase a profile."));
    }
    if (!ExpertRules.owns(actor, id) && experts.find(id).orElse(null) instanceof Expert) {
      logbook.note(actor, Logbook.Act.ERASED, id.value(), "");
    }
    Optional<ExpertRefusal> refusal = untilGone(id);
    if (refusal.isEmpty()) {
      traces.forEach(trace -> trace.forget(id));
    }
    return refusal;
  }

  /** An erasure does not depend on what the profile says, so it wins against every change made meanwhile. */
  private Optional<ExpertRefusal> untilGone(ExpertId id) {
    while (true) {
      switch (experts.find(id).orElse(null)) {
        case null -> {
          return Optional.of(new ExpertRefusal.Unknown());
        }
        case ErasedExpert _ -> {
          return Optional.empty();
        }
        case Expert current -> experts.save(current.erase());
      }
    }
  }
}
