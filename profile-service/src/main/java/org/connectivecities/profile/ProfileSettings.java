package org.connectivecities.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param returnCheck how often to look for paused people whose announced day of return has come (environment:
 *     CC_PROFILE_RETURN_CHECK)
 * @param pauseUnconfirmed after how many days without a confirmation by the person a profile is paused; 0 for never
 *     (environment: CC_PROFILE_PAUSE_UNCONFIRMED)
 */
@ConfigurationProperties("cc.profile")
record ProfileSettings(@DefaultValue("10m") Duration returnCheck, @DefaultValue("365d") Duration pauseUnconfirmed) {

  ProfileSettings {
    if (returnCheck.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("cc.profile.return-check must be at least a second");
    }
    if (pauseUnconfirmed.isNegative() || !pauseUnconfirmed.isZero() && pauseUnconfirmed.toDays() < 1) {
      throw new IllegalArgumentException("cc.profile.pause-unconfirmed must be 0 or at least a day");
    }
  }
}
