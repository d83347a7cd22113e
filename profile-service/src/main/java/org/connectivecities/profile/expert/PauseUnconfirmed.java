package org.connectivecities.profile.expert;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectivecities.platform.security.Actor;

/**
 * Pauses whoever has not said for too long that the profile is right: nobody is shown on the strength of old data. Nothing
 * is lost, the person resumes at any time.
 */
public final class PauseUnconfirmed {

  private static final int AT_ONCE = 200;
  private static final int REMINDED_AT_ONCE = 2000;

  private final Experts experts;
  private final ExpertChanges changes;
  private final WriteToPerson letters;
  private final Duration patience;
  private final Duration ahead;
  private final InstantSource clock;

  /**
   * @param patience after how long without a word; zero for never
   * @param ahead how long before that the person is reminded; zero for never
   */
  public PauseUnconfirmed(Experts experts, WriteToPerson letters, Duration patience, Duration ahead, InstantSource clock) {
    this.experts = experts;
    this.changes = new ExpertChanges(experts);
    this.letters = letters;
    this.patience = patience;
    this.ahead = ahead;
    this.clock = clock;
  }

  /** Whom a run would pause, some days ahead, so that somebody can remind them. */
  public sealed interface Rehearsed {

    record NotAllowed() implements Rehearsed {}

    /** @param people the longest silent first, of the actor's regions only */
    record Due(List<Expert> people) implements Rehearsed {}
  }

  public Rehearsed rehearse(Actor actor, int days) {
    if (!ExpertRules.mayImport(actor)) {
      return new Rehearsed.NotAllowed();
    }
    List<Expert> due = patience.isZero() ? List.of() : experts.silentSince(lastDay().plusDays(days), AT_ONCE);
    return new Rehearsed.Due(due.stream().filter(expert -> ExpertRules.seesInside(actor, expert)).toList());
  }

  /** The day on which somebody is paused who says nothing more. */
  public LocalDate pausedFrom(Expert expert) {
    return expert.heardOf().plusDays(patience.toDays() + 1);
  }

  /**
   * Safe to run on several instances at once, and to run again.
   *
   * @return how many are paused by this run
   */
  public int run() {
    if (patience.isZero()) {
      return 0;
    }
    LocalDate last = lastDay();
    remind(last);
    return (int) experts.silentSince(last, AT_ONCE).stream()
        .filter(expert -> changes.apply(expert.id(), current -> paused(current, last)) instanceof ExpertResult.Done(Expert _, boolean now) && now)
        .count();
  }

  /** The same reminder is one letter, however often it is asked for. Whoever is due already is paused, not reminded. */
  private void remind(LocalDate last) {
    if (!ahead.isZero()) {
      experts.silentSince(last.plusDays(ahead.toDays()), REMINDED_AT_ONCE).stream()
          .filter(expert -> expert.heardOf().isAfter(last))
          .forEach(expert -> letters.remind(expert.id(), clock.instant(), pausedFrom(expert).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
  }

  /** The person may have spoken since the list was made. */
  private ExpertResult paused(Expert current, LocalDate last) {
    boolean silent = current.status() instanceof Status.Active && !current.heardOf().isAfter(last);
    return new ExpertResult.Done(silent ? current.pause(new Status.Paused(null), clock.instant()) : current, silent);
  }

  private LocalDate lastDay() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(patience.toDays() + 1);
  }
}
