package org.connectivecities.matching;

import java.time.InstantSource;
import org.connectivecities.matching.learning.ProposeWeights;
import org.connectivecities.matching.shortlist.Shortlists;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what learns from review. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LearningConfiguration.Settings.class)
class LearningConfiguration {

  /**
   * @param needed challenges whose shortlist a coordinator changed, below which no weights are fitted: with fewer the
   *     interval of the gain is wider than any gain to hope for (MATCHING_LEARNING_NEEDED)
   */
  @ConfigurationProperties("matching.learning")
  record Settings(@DefaultValue("30") int needed) {}

  @Bean
  ProposeWeights proposeWeights(
      Shortlists shortlists, MatchingSettings matching, Settings settings, InstantSource clock) {
    return new ProposeWeights(shortlists, matching.weights().toWeights(), settings.needed(), clock);
  }
}
