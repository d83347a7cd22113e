package org.connectivecities.matching;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param weights how much each signal counts; a weight without its signal, or the reverse, stops the start
 * @param shortlist sizes, and how often what is due is looked for
 * @param promise working days for proposal and choice
 * @param parallelEngagements places of somebody who does not say how many they want
 * @param cityPatience how long a challenge waits for a city that was registered a moment ago
 */
@ConfigurationProperties("matching")
record MatchingSettings(
    WeightSettings weights,
    @DefaultValue ShortlistSettings shortlist,
    @DefaultValue PromiseSettings promise,
    @DefaultValue("2") int parallelEngagements,
    @DefaultValue("3s") Duration cityPatience) {

  record WeightSettings(String version, Map<String, BigDecimal> signals) {

    Weights toWeights() {
      return new Weights(version, signals);
    }
  }

  /**
   * @param recalled candidates looked at closely
   * @param seats proposed
   * @param alternates behind them
   * @param sweep how often open challenges without a shortlist are looked for; those posted here do not wait for it
   * @param atOnce shortlists of challenges just posted that are made side by side
   */
  record ShortlistSettings(
      @DefaultValue("200") int recalled,
      @DefaultValue("5") int seats,
      @DefaultValue("5") int alternates,
      @DefaultValue("2s") Duration sweep,
      @DefaultValue("2") int atOnce) {

    BuildShortlist.Sizes sizes() {
      return new BuildShortlist.Sizes(recalled, seats, alternates);
    }
  }

  record PromiseSettings(@DefaultValue("2") int proposalDays, @DefaultValue("5") int choiceDays) {

    Promise toPromise() {
      return new Promise(proposalDays, choiceDays);
    }
  }
}
