package org.connectivecities.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param portal where people see the portal: letters link there (environment: CC_PORTAL_URL)
 * @param api where mail programs reach the gateway, to stop letters (environment: CC_PUBLIC_API_URL)
 * @param remindBefore how long before the deadline to remind; 0 for never (environment: CC_LETTERS_REMIND_BEFORE)
 * @param freshness after how long an agreement or an end is too old to be written about (environment: CC_LETTERS_FRESHNESS)
 * @param unsureAfter when whoever was sending a letter is taken for dead (environment: CC_LETTERS_UNSURE_AFTER)
 * @param linkLasts for how long the link lasts by which an address for letters is confirmed (environment: CC_LETTERS_LINK_LASTS)
 * @param check how often to look for letters that are due (environment: CC_LETTERS_CHECK)
 */
@ConfigurationProperties("cc.letters")
record LetterSettings(
    String portal,
    String api,
    @DefaultValue("2d") Duration remindBefore,
    @DefaultValue("3d") Duration freshness,
    @DefaultValue("10m") Duration unsureAfter,
    @DefaultValue("7d") Duration linkLasts,
    @DefaultValue("2s") Duration check) {}
