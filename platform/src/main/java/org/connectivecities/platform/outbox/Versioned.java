package org.connectivecities.platform.outbox;

/** An aggregate as stored: the version grows by one with every write, starting at 1. */
public record Versioned<T>(String id, long version, T state) {}
