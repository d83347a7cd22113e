package org.connectivecities.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where the search service listens (environment: CC_SEARCH_URL)
 * @param every how often each saved search is asked again; a letter about it leaves at most once a day (environment: CC_SEARCHES_EVERY)
 * @param check how often to look for searches that are due (environment: CC_SEARCHES_CHECK)
 */
@ConfigurationProperties("cc.searches")
record SearchSettings(String url, @DefaultValue("1d") Duration every, @DefaultValue("1m") Duration check) {

  SearchSettings {
    if (!every.isPositive() || !check.isPositive()) {
      throw new IllegalArgumentException("times of saved searches must be positive");
    }
  }
}
