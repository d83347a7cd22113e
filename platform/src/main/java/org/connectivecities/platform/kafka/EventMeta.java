package org.connectivecities.platform.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an event, in Kafka headers with the names of CloudEvents.
 *
 * @param id unique to this event; a repeat carries the same
 * @param type wire name
 * @param time when it happened
 * @param subject id of the aggregate, which is also the record's key
 * @param version of the aggregate after it
 * @param traceId of the request that caused it
 */
public record EventMeta(String id, String type, Instant time, String subject, long version, @Nullable String traceId) {}
