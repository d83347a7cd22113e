package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations to list. A null or empty part asks for nothing in particular, save {@code challengeIds}: empty means
 * no challenge at all.
 *
 * @param after where the page before ended
 * @param limit at most this many
 */
public record InvitationQuery(
    @Nullable Set<String> challengeIds,
    @Nullable String expertId,
    Set<State> states,
    @Nullable Mark after,
    int limit) {

  /** Of these challenges only, and of those asked for before. */
  InvitationQuery within(Set<String> ids) {
    Set<String> both =
        challengeIds == null ? ids : ids.stream().filter(challengeIds::contains).collect(Collectors.toSet());
    return new InvitationQuery(both, expertId, states, after, limit);
  }

  InvitationQuery ofExpert(String id) {
    return new InvitationQuery(challengeIds, id, states, after, limit);
  }

  InvitationQuery in(Set<State> wanted) {
    return new InvitationQuery(challengeIds, expertId, wanted, after, limit);
  }

  /** The order of every listing: newest first; of the same moment by challenge, the later of one challenge first. */
  public static final Comparator<Invitation> ORDER = Comparator.comparing(Mark::of);

  /** Place in the listing. */
  public record Mark(Instant askedAt, InvitationId id) implements Comparable<Mark> {

    private static final Comparator<Mark> ORDER =
        Comparator.comparing(Mark::askedAt)
            .reversed()
            .thenComparing(mark -> mark.id().challengeId())
            .thenComparing(mark -> -mark.id().number());

    public static Mark of(Invitation invitation) {
      return new Mark(invitation.asked().at(), invitation.id());
    }

    @Override
    public int compareTo(Mark other) {
      return ORDER.compare(this, other);
    }
  }

  /** States by the names used in lists; an accepted invitation is listed by the state of its engagement. */
  public enum State {
    PENDING,
    CONFIRMING,
    DECLINED,
    TURNED_AWAY,
    EXPIRED,
    WITHDRAWN,
    AGREED,
    COMPLETED,
    CANCELLED;

    /** States in which there is an engagement. */
    public static final Set<State> ENGAGED = Set.of(AGREED, COMPLETED, CANCELLED);

    public static State of(Invitation invitation) {
      return switch (invitation) {
        case Invitation.Pending pending -> PENDING;
        case Invitation.Confirming confirming -> CONFIRMING;
        case Invitation.Declined declined -> DECLINED;
        case Invitation.TurnedAway turnedAway -> TURNED_AWAY;
        case Invitation.Expired expired -> EXPIRED;
        case Invitation.Withdrawn withdrawn -> WITHDRAWN;
        case Invitation.Accepted accepted ->
            switch (accepted.engagement()) {
              case Engagement.Agreed agreed -> AGREED;
              case Engagement.Completed completed -> COMPLETED;
              case Engagement.Cancelled cancelled -> CANCELLED;
            };
      };
    }
  }

  /** The same question in memory. */
  public Predicate<Invitation> matcher() {
    return invitation ->
        (challengeIds == null || challengeIds.contains(invitation.id().challengeId()))
            && (expertId == null || expertId.equals(invitation.expertId()))
            && (states.isEmpty() || states.contains(State.of(invitation)))
            && (after == null || after.compareTo(Mark.of(invitation)) < 0);
  }
}
