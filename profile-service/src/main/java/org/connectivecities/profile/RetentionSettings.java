package org.connectivecities.profile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is done with is kept; 0 for ever. The audit log and how often to look are for every service.
 *
 * @param turnedDown profiles that a coordinator has turned down and nobody has changed since (environment: CC_RETENTION_TURNED_DOWN)
 * @param letters records of letters, after they would have been pointless (environment: CC_RETENTION_LETTERS)
 * @param links by which nobody has taken a profile over, after their end (environment: CC_RETENTION_LINKS)
 * @param roles for which an account is written to, after they were last seen in its token (environment: CC_RETENTION_ROLES)
 */
@ConfigurationProperties("cc.retention")
record RetentionSettings(
    @DefaultValue("365d") Duration turnedDown,
    @DefaultValue("365d") Duration letters,
    @DefaultValue("30d") Duration links,
    @DefaultValue("84d") Duration roles) {}
