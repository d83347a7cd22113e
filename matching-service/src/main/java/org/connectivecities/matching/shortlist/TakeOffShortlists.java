package org.connectivecities.matching.shortlist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.TakeOff;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.outcome.Stored;

/**
 * Takes who has withdrawn off shortlists for good: name, reasons and score go, that somebody withdrew stays. Nobody is put in their
 * place: alternates move up as they do when a coordinator removes somebody. Where the city is left with nobody to choose from,
 * another shortlist is made, which a coordinator reviews as any.
 */
public final class TakeOffShortlists implements TakeOff {

  private static final String BEFORE_ALL = "";

  private final Shortlists shortlists;
  private final FindWithdrawn withdrawn;
  private final LeaveOutWithdrawn leaveOut;
  private final FollowShortlist follow;
  private final int atOnce;
  private String last = BEFORE_ALL;

  /** @param atOnce how many lists a round looks at */
  public TakeOffShortlists(
      Shortlists shortlists, FindWithdrawn withdrawn, LeaveOutWithdrawn leaveOut, FollowShortlist follow, int atOnce) {
    this.shortlists = shortlists;
    this.withdrawn = withdrawn;
    this.leaveOut = leaveOut;
    this.follow = follow;
    this.atOnce = atOnce;
  }

  @Override
  public boolean takeOff(String expertId) {
    List<String> ids = shortlists.naming(expertId);
    ids.forEach(this::setRight);
    return !ids.isEmpty();
  }

  /**
   * One round, of a bounded number; whoever is not reached is in a later one. For events that got lost and for lists that were stored
   * at the moment somebody withdrew: nobody who reads sees the person meanwhile.
   */
  public synchronized void setSomeRight() {
    List<Shortlists.People> portion = shortlists.people(last, atOnce);
    last = portion.size() < atOnce ? BEFORE_ALL : portion.getLast().shortlistId();
    Set<String> gone =
        withdrawn.among(portion.stream().flatMap(each -> each.expertIds().stream()).collect(Collectors.toSet()));
    portion.stream()
        .filter(each -> each.expertIds().stream().anyMatch(gone::contains))
        .forEach(each -> setRight(each.shortlistId()));
  }

  /** What somebody else changes at the same moment is read again. */
  private void setRight(String id) {
    Optional<Stored<Shortlist>> found = shortlists.find(id);
    while (found.isPresent() && !isRight(found.get())) {
      found = shortlists.find(id);
    }
  }

  private boolean isRight(Stored<Shortlist> found) {
    Shortlist rest = leaveOut.of(found).value();
    return rest.equals(found.value()) || store(found.version(), rest);
  }

  /** The challenge first: a process that dies in between leaves a list that is still to be set right. */
  private boolean store(long version, Shortlist rest) {
    if (rest instanceof Shortlist.Published && rest.sheet().matches().isEmpty()) {
      follow.reopened(rest.challengeId(), rest.id());
    }
    return shortlists.rewrite(version, rest);
  }
}
