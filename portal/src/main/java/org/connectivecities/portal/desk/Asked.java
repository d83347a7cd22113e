package org.connectivecities.portal.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.DeskApi;

/**
 * Who was asked how often in a year, and what they said.
 *
 * @param cut whether there were more questions than were looked at; then somebody without a count may have been asked
 */
record Asked(Map<String, Tally> byPerson, boolean cut) {

  /**
   * @param waiting not answered yet
   * @param yes accepted, or a yes that is being confirmed
   */
  record Tally(String expertId, int asked, int waiting, int yes) {

    private Tally and(Tally other) {
      return new Tally(expertId, asked + other.asked, waiting + other.waiting, yes + other.yes);
    }

    /** Declined, not answered in time, or came to nothing otherwise. */
    public int no() {
      return asked - waiting - yes;
    }
  }

  static Asked of(Collection<DeskApi.Invitation> invitations, boolean cut) {
    Map<String, Tally> tallies = new HashMap<>();
    invitations.forEach(each -> tallies.merge(each.expertId(), tally(each), Tally::and));
    return new Asked(Map.copyOf(tallies), cut);
  }

  private static Tally tally(DeskApi.Invitation invitation) {
    return switch (invitation.state()) {
      case "pending" -> new Tally(invitation.expertId(), 1, 1, 0);
      case "accepted", "confirming" -> new Tally(invitation.expertId(), 1, 0, 1);
      default -> new Tally(invitation.expertId(), 1, 0, 0);
    };
  }

  public int times(String expertId) {
    Tally tally = byPerson.get(expertId);
    return tally == null ? 0 : tally.asked();
  }

  List<Tally> mostAsked(int limit) {
    return byPerson.values().stream()
        .sorted(Comparator.comparingInt(Tally::asked).reversed().thenComparing(Tally::expertId))
        .limit(limit)
        .toList();
  }
}
