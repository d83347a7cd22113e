package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectivecities.platform.security.Actor;

/** Ends a pause: at the person's wish, or because the announced day has come. */
public final class ResumeExpert {

  private static final int AT_ONCE = 200;

  private final Experts experts;
  private final ExpertChanges changes;
  private final InstantSource clock;

  public ResumeExpert(Experts experts, InstantSource clock) {
    this.experts = experts;
    this.changes = new ExpertChanges(experts);
    this.clock = clock;
  }

  public ExpertResult resume(Actor actor, ExpertId id) {
    if (!ExpertRules.owns(actor, id)) {
      return new ExpertRefusal.NotAllowed("Only the person resumes the profile.");
    }
    return changes.apply(id, current -> new ExpertResult.Done(current.resume(true, clock.instant()), true));
  }

  /**
   * Brings back whose day of return has come. Safe to run on several instances at once, and to run again.
   *
   * @return how many are back
   */
  public int resumeDue() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    List<Expert> due = experts.pausedUntilAtMost(today, AT_ONCE);
    return (int) due.stream().filter(expert -> isBack(changes.apply(expert.id(), now -> resumed(now, today)))).count();
  }

  /** The person may have changed the pause since the list was made. */
  private ExpertResult resumed(Expert current, LocalDate today) {
    boolean over = current.status() instanceof Status.Paused pause && pause.isOver(today);
    return new ExpertResult.Done(over ? current.resume(false, clock.instant()) : current, over);
  }

  private static boolean isBack(ExpertResult result) {
    return result instanceof ExpertResult.Done(Expert _, boolean changed) && changed;
  }
}
