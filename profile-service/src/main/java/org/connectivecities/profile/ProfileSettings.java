package org.connectivecities.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param returnCheck how often to look for paused people whose announced day of return has come (environment:
 *     CC_PROFILE_RETURN_CHECK)
 * @param pauseUnconfirmed after how many days without a confirmation by the person a profile is paused; 0 for never
 *     (environment: CC_PROFILE_PAUSE_UNCONFIRMED)
 * @param remindUnconfirmed how long before that the person is reminded by letter; 0 for never (environment:
 *     CC_PROFILE_REMIND_UNCONFIRMED)
 * @param offerLasts for how long a link leads to the profile that its person is to take over (environment: CC_PROFILE_OFFER_LASTS)
 */
@ConfigurationProperties("cc.profile")
record ProfileSettings(
    @DefaultValue("10m") Duration returnCheck,
    @DefaultValue("365d") Duration pauseUnconfirmed,
    @DefaultValue("14d") Duration remindUnconfirmed,
    @DefaultValue("14d") Duration offerLasts) {

  ProfileSettings {
    if (returnCheck.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("cc.profile.return-check must be at least a second");
    }
    if (pauseUnconfirmed.isNegative() || !pauseUnconfirmed.isZero() && pauseUnconfirmed.toDays() < 1) {
      throw new IllegalArgumentException("cc.profile.pause-unconfirmed must be 0 or at least a day");
    }
    if (offerLasts.compareTo(Duration.ofHours(1)) < 0) {
      throw new IllegalArgumentException("cc.profile.offer-lasts must be at least an hour");
    }
  }
}
