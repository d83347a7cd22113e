package org.connectivecities.portal.clients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Many challenges against many practitioners at once. Advice only: nobody is contacted and no list changes. */
public interface AssignmentApi {

  @PostExchange("/api/v1/assignments")
  Assignment propose(@RequestBody Wishes wishes);

  @GetExchange("/api/v1/assignments/{id}")
  Assignment assignment(@PathVariable String id);

  /**
   * @param perChallenge people for each challenge
   * @param variant max-min (the worst-served as well as can be) or total
   */
  record Wishes(int perChallenge, String variant) {}

  record Assignment(
      String id,
      Instant proposedAt,
      Shortlist.Text advice,
      String variant,
      List<Placement> placements,
      Figures figures,
      Price price,
      List<Unfilled> unfilled,
      List<PassedOver> passedOver,
      List<Basis> basis) {}

  /** @param rank among all who were scored for the challenge */
  record Placement(String challengeId, String expertId, BigDecimal score, int rank, boolean pinned) {}

  /** @param minimum of the worst-served challenge; absent when none is served */
  record Figures(BigDecimal total, int challenges, int served, int seats, int filled, @Nullable BigDecimal minimum, @Nullable String worstServed) {}

  /** @param percent of the largest total that fairness costs */
  record Price(
      BigDecimal largestTotal,
      BigDecimal fairTotal,
      BigDecimal percent,
      @Nullable BigDecimal minimumUnderLargestTotal,
      @Nullable BigDecimal fairMinimum) {}

  record Unfilled(String challengeId, int seats, int filled, Shortlist.Text reason) {}

  /** Somebody who fits better than one who was chosen, and why it is not them. */
  record PassedOver(String challengeId, String expertId, int rank, BigDecimal score, Shortlist.Text reason) {}

  /** @param shortlistId to be reordered to follow the advice; absent where there is none yet */
  record Basis(String challengeId, @Nullable String shortlistId) {}
}
