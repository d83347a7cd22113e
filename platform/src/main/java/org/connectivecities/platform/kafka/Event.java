package org.connectivecities.platform.kafka;

/**
 * A readable event.
 *
 * @param body an instance of the class that was named for its type
 */
public record Event(EventMeta meta, Object body) {}
