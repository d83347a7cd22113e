package org.connectivecities.matching.outcome;

/** A value as it was read from a store, with the version a change of it must name. */
public record Stored<T>(long version, T value) {}
