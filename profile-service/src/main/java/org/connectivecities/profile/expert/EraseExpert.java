package org.connectivecities.profile.expert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.platform.security.Actor;

/** Forgets a person everywhere. The receipt is begun first: what a crash leaves over is known by it and removed later. */
public final class EraseExpert {

  private static final int AT_ONCE = 100;
  private static final Duration OVERDUE = Duration.ofHours(1);
  private static final int LOOKED_AT = 1000;
  private static final Actor NETWORK = new Actor("retention", Set.of(), Map.of());

  private final Experts experts;
  private final Logbook logbook;
  private final List<Traces> traces;
  private final ErasureReceipts receipts;
  private final InstantSource clock;

  /** @param traces everything else that keeps something of a person */
  public EraseExpert(Experts experts, Logbook logbook, List<Traces> traces, ErasureReceipts receipts, InstantSource clock) {
    this.experts = experts;
    this.logbook = logbook;
    this.traces = List.copyOf(traces);
    this.receipts = receipts;
    this.clock = clock;
  }

  /** @return why not, or empty when the person is gone, be it since now or since long */
  public Optional<ExpertRefusal> erase(Actor actor, ExpertId id) {
    if (!ExpertRules.mayErase(actor, id)) {
      return Optional.of(new ExpertRefusal.NotAllowed("Only the person and administrators erase a profile."));
    }
    if (experts.find(id).orElse(null) instanceof Expert) {
      if (!ExpertRules.owns(actor, id)) {
        logbook.note(actor, Logbook.Act.ERASED, id.value(), "");
      }
      receipts.open(id, clock.instant());
    }
    return carryOut(id);
  }

  /** Profiles that were turned down before a moment and have not been changed since. */
  public List<String> turnedDownBefore(Instant moment, int limit) {
    return experts.unvetted(true, Set.of(Actor.EVERYWHERE), LOOKED_AT).stream()
        .filter(expert -> expert.vetting() instanceof Vetting.TurnedDown(String _, Instant at) && at.isBefore(moment))
        .map(expert -> expert.id().value())
        .limit(limit)
        .toList();
  }

  /** Nobody asks: the profile has been kept for as long as the network says. Written down like an administrator's act. */
  public void letGo(ExpertId id) {
    logbook.note(NETWORK, Logbook.Act.ERASED, id.value(), "was turned down and kept long enough");
    receipts.open(id, clock.instant());
    carryOut(id);
  }

  /** Carries out what was asked for and broken off: whoever asked does not have to ask twice. */
  public void finishBegun() {
    receipts.unfinishedBy(ErasureReceipt.HERE, AT_ONCE).forEach(this::carryOut);
  }

  /** A reader that was away until the log had forgotten the erasure hears of it anew. Whoever has carried it out does so again. */
  public void tellAgain() {
    for (ExpertId id : receipts.incomplete(clock.instant().minus(OVERDUE), AT_ONCE)) {
      if (experts.find(id).orElse(null) instanceof ErasedExpert erased) {
        experts.save(new ErasedExpert(id, erased.version() + 1));
      }
    }
  }

  private Optional<ExpertRefusal> carryOut(ExpertId id) {
    Optional<ExpertRefusal> refusal = untilGone(id);
    if (refusal.isEmpty()) {
      traces.forEach(trace -> trace.forget(id));
      receipts.finished(id, ErasureReceipt.HERE, clock.instant());
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
