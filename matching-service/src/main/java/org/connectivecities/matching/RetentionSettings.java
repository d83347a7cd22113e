package org.connectivecities.matching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is done with is kept; 0 for ever. The audit log and how often to look are for every service.
 *
 * @param words said in invitations and engagements that are over: refusals, reasons, feedback; ratings and how it ended stay
 *     (environment: CC_RETENTION_WORDS)
 * @param closedShortlists rejected, or replaced by another, with what coordinators thought of the people on them
 *     (environment: CC_RETENTION_SHORTLISTS)
 * @param publishedShortlists of challenges that are over: who stood on them, why, and what coordinators wrote; whom they preferred stays
 *     without names, to learn from (environment: CC_RETENTION_PUBLISHED)
 * @param challenges that are closed: what the city wrote, and why it was closed; place, topics, times and how it ended stay, to be counted
 *     (environment: CC_RETENTION_CHALLENGES)
 * @param assignments proposed for many challenges at once (environment: CC_RETENTION_ASSIGNMENTS)
 * @param hands raised for a challenge, with their notes (environment: CC_RETENTION_HANDS)
 * @param links by which invitations were answered from letters, after their deadline (environment: CC_RETENTION_LINKS)
 */
@ConfigurationProperties("cc.retention")
record RetentionSettings(
    @DefaultValue("1095d") Duration words,
    @DefaultValue("365d") Duration closedShortlists,
    @DefaultValue("1095d") Duration publishedShortlists,
    @DefaultValue("1825d") Duration challenges,
    @DefaultValue("365d") Duration assignments,
    @DefaultValue("365d") Duration hands,
    @DefaultValue("30d") Duration links) {}
