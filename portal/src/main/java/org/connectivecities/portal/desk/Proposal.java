package org.connectivecities.portal.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.AssignmentApi.Assignment;
import org.connectivecities.portal.clients.AssignmentApi.PassedOver;
import org.connectivecities.portal.clients.AssignmentApi.Placement;
import org.connectivecities.portal.clients.AssignmentApi;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as a page shows it: challenge by challenge, the worst-served first.
 *
 * @param titles of challenges, by id
 * @param names of people, by id, where they are known
 */
record Proposal(Assignment assignment, Map<String, String> titles, Map<String, String> names) {

  private static final int DECIMALS = 6;

  /** @param shortlistId where the advice can be followed; absent where there is no list yet */
  record Served(String challengeId, @Nullable String shortlistId, List<Placement> people, List<PassedOver> passedOver) {

    BigDecimal worst() {
      return people.stream().map(Placement::score).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
  }

  public List<Served> served() {
    Map<String, List<Placement>> people = new LinkedHashMap<>();
    assignment.placements().forEach(each -> people.computeIfAbsent(each.challengeId(), _ -> new ArrayList<>()).add(each));
    return people.entrySet().stream()
        .map(each -> new Served(each.getKey(), shortlist(each.getKey()), each.getValue(), passedOver(each.getKey())))
        .sorted(Comparator.comparing(Served::worst))
        .toList();
  }

  private @Nullable String shortlist(String challengeId) {
    return assignment.basis().stream()
        .filter(basis -> basis.challengeId().equals(challengeId))
        .findFirst()
        .map(AssignmentApi.Basis::shortlistId)
        .orElse(null);
  }

  private List<PassedOver> passedOver(String challengeId) {
    return assignment.passedOver().stream().filter(each -> each.challengeId().equals(challengeId)).toList();
  }

  public String title(String challengeId) {
    return titles.getOrDefault(challengeId, challengeId);
  }

  public String name(String expertId) {
    return names.getOrDefault(expertId, expertId);
  }

  /** Mean fit of a filled seat, 0 to 1, where the sum of all is this. */
  public BigDecimal mean(BigDecimal total) {
    int filled = assignment.figures().filled();
    return filled == 0 ? BigDecimal.ZERO : total.divide(BigDecimal.valueOf(filled), DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Share of the largest sum that fairness costs, 0 to 1. */
  public BigDecimal price() {
    return assignment.price().percent().movePointLeft(2);
  }
}
