package org.connectivecities.matching.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;
import org.connectivecities.matching.learning.Gain;
import org.connectivecities.matching.learning.WeightProposal;
import org.jspecify.annotations.Nullable;

/**
 * Proposed weights, and what speaks for them.
 *
 * @param finding too-few-judgements, no-gain-shown or gain-shown
 * @param configuration to be put into the service's configuration by whoever agrees; only where a gain is shown
 */
@Schema(name = "WeightProposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeightProposalView(
    String finding,
    int challenges,
    int needed,
    int pairs,
    int untouched,
    WeightsView inForce,
    @Nullable WeightsView proposed,
    @Nullable GainView gain,
    @Nullable String configuration) {

  @Schema(name = "WeightsOfVersion")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WeightsView(@Nullable String version, SortedMap<String, BigDecimal> signals) {}

  /**
   * Shares of pairs in the coordinator's order, for challenges that the weights were not fitted to.
   *
   * @param low and {@code high}: interval of 95 per cent of the difference
   */
  @Schema(name = "WeightGain")
  record GainView(double current, double fitted, double difference, double low, double high) {

    static GainView of(Gain gain) {
      return new GainView(
          rounded(gain.current()),
          rounded(gain.fitted()),
          rounded(gain.fitted() - gain.current()),
          rounded(gain.low()),
          rounded(gain.high()));
    }

    private static double rounded(double value) {
      return Math.round(value * 10_000) / 10_000.0;
    }
  }

  static WeightProposalView of(WeightProposal proposal) {
    return new WeightProposalView(
        proposal.finding().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        proposal.challenges(),
        proposal.needed(),
        proposal.pairs(),
        proposal.untouched(),
        new WeightsView(proposal.inForce(), proposal.current()),
        proposal.weights() == null ? null : new WeightsView(proposal.version(), proposal.weights()),
        proposal.gain() == null ? null : GainView.of(proposal.gain()),
        configuration(proposal));
  }

  private static @Nullable String configuration(WeightProposal proposal) {
    if (proposal.version() == null || proposal.weights() == null) {
      return null;
    }
    var lines = new StringBuilder("matching.weights:\n  version: " + proposal.version() + "\n  signals:\n");
    proposal.weights().forEach((name, weight) -> lines.append("    ").append(name).append(": ").append(weight).append('\n'));
    return lines.toString();
  }
}
