package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Pending;

/** What must be true at every moment, and what once everything that was begun is finished. */
final class AskingInvariants {

  private AskingInvariants() {}

  static void holdAlways(Collection<Asking> askings, Map<String, Integer> limits) {
    for (Asking asking : askings) {
      List<Invitation> invitations = asking.invitations();
      assertThat(invitations.stream().filter(AskingInvariants::isOpen).count())
          .as("open questions or engagements of %s", asking)
          .isLessThanOrEqualTo(1);
      assertThat(invitations.stream().map(Invitation::expertId)).as("nobody is asked twice").doesNotHaveDuplicates();
      assertThat(new HashSet<>(asking.queue())).as("whom to ask in %s", asking).hasSameSizeAs(asking.queue());
    }
    agreedByExpert(askings)
        .forEach((expertId, ids) -> assertThat(ids).as("engagements of %s", expertId).hasSizeLessThanOrEqualTo(limits.get(expertId)));
  }

  /** Nothing is left half done, nobody who could be asked is forgotten, and places are taken for engagements only. */
  static void holdAtRest(World world, Collection<Asking> askings) {
    for (Asking asking : askings) {
      assertThat(asking.told()).as("challenge knows of %s", asking).isTrue();
      assertThat(world.challenges.lastTold(asking.challengeId())).as("last word on %s", asking).contains(lastWordOn(asking));
      assertThat(asking.invitations()).noneMatch(Confirming.class::isInstance);
      if (asking.phase() == AskingStatus.Phase.NO_ONE_LEFT) {
        assertThat(asking.queue()).as("forgotten in %s", asking).isEmpty();
      }
    }
    Map<String, Set<InvitationId>> held =
        world.holds.heldAfter("", 1000).stream()
            .collect(Collectors.toMap(CapacityHolds.Held::expertId, CapacityHolds.Held::ids));
    assertThat(held).isEqualTo(agreedByExpert(askings));
  }

  private static String lastWordOn(Asking asking) {
    return switch (asking.phase()) {
      case WAITING -> "asked " + asking.current().orElseThrow().expertId();
      case CONFIRMING, STOPPED -> "";
      case AGREED -> "agreed " + asking.current().orElseThrow().id();
      case COMPLETED -> "completed";
      case NO_ONE_LEFT -> "nobody left";
    };
  }

  static Map<String, Set<InvitationId>> agreedByExpert(Collection<Asking> askings) {
    return askings.stream()
        .flatMap(asking -> asking.invitations().stream())
        .filter(AskingInvariants::isAgreed)
        .collect(
            Collectors.groupingBy(Invitation::expertId, Collectors.mapping(Invitation::id, Collectors.toSet())));
  }

  private static boolean isOpen(Invitation invitation) {
    return invitation instanceof Pending || invitation instanceof Confirming || isAgreed(invitation);
  }

  private static boolean isAgreed(Invitation invitation) {
    return invitation instanceof Accepted accepted && accepted.engagement() instanceof Engagement.Agreed;
  }
}
