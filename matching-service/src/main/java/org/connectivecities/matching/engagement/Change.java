package org.connectivecities.matching.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A new state and what it makes known. Both are stored in one write or not at all. */
public record Change(Asking asking, List<EngagementFact> facts) {

  public Change {
    facts = List.copyOf(facts);
  }

  static Change silently(Asking asking) {
    return new Change(asking, List.of());
  }

  /** Whoever was asked or is no longer asked by this step hears of it; what else there is to be known is said. */
  static Change of(Asking before, Asking after, EngagementFact... said) {
    List<EngagementFact> facts = new ArrayList<>(List.of(said));
    after.invitations().stream()
        .filter(invitation -> !invitation.equals(before.find(invitation.id()).orElse(null)))
        .flatMap(invitation -> question(invitation).stream())
        .forEach(facts::add);
    return new Change(after, facts);
  }

  private static Optional<EngagementFact> question(Invitation changed) {
    return switch (changed) {
      case Invitation.Pending asked -> Optional.of(EngagementFact.Invited.of(asked));
      case Invitation.Withdrawn takenBack -> Optional.of(EngagementFact.Withdrawn.of(takenBack));
      default -> Optional.empty();
    };
  }
}
