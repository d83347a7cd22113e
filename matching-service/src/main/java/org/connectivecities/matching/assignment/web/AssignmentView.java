package org.connectivecities.matching.assignment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.assignment.Figures;
import org.connectivecities.matching.assignment.Placement;
import org.connectivecities.matching.assignment.Price;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in the reader's language.
 *
 * @param advice says that nothing has been done by it, and how to follow it
 * @param variant max-min or total
 * @param figures of this assignment; {@code price} compares both variants
 */
@Schema(name = "Assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentView(
    String id,
    Instant proposedAt,
    String proposedBy,
    TextView advice,
    String variant,
    List<Placement> placements,
    Figures figures,
    Price price,
    List<UnfilledView> unfilled,
    List<PassedOverView> passedOver,
    List<BasisView> basis) {

  record TextView(String text, String language) {}

  /** @param arguments of the sentence, by name, so that a reader's program needs not read the text */
  @Schema(name = "AssignmentReason")
  record ReasonView(String key, Map<String, String> arguments, String text, String language) {}

  /** A challenge with fewer people than seats. */
  record UnfilledView(String challengeId, int seats, int filled, ReasonView reason) {}

  /** Somebody who fits better than one who was chosen, and why it is not them. */
  record PassedOverView(String challengeId, String expertId, int rank, BigDecimal score, ReasonView reason) {}

  /**
   * @param shortlistId to be reordered to follow the advice; absent when the challenge has none yet
   * @param beyond whether people were scored whom no shortlist proposes
   * @param recall search or local
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BasisView(
      String challengeId, @Nullable String shortlistId, boolean beyond, String recall, String weights, int scored) {}
}
