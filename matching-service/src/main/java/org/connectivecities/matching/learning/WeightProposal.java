package org.connectivecities.matching.learning;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the judgements say of the weights. Nothing follows from it by itself: an operator who agrees sets the weights under
 * their new version.
 *
 * @param version name under which the weights would be set; absent unless a gain is shown
 * @param challenges that taught something
 * @param needed how many of them at least
 * @param pairs of people whom a coordinator put in an order
 * @param untouched shortlists published as proposed, which teach nothing, or made with other signals
 * @param inForce version and weights now
 * @param weights fitted; absent where there are too few judgements
 * @param gain absent where there are too few judgements
 */
public record WeightProposal(
    Finding finding,
    @Nullable String version,
    int challenges,
    int needed,
    int pairs,
    int untouched,
    String inForce,
    SortedMap<String, BigDecimal> current,
    @Nullable SortedMap<String, BigDecimal> weights,
    @Nullable Gain gain) {

  public enum Finding {
    /** Fewer challenges than are needed; no weights are fitted. */
    TOO_FEW_JUDGEMENTS,
    /** The interval of the gain holds 0: keep the weights. */
    NO_GAIN_SHOWN,
    /** The fitted weights agree better with coordinators than chance explains. */
    GAIN_SHOWN
  }
}
