package org.connectivecities.matching.engagement;

/** What came of a request: it was done, or refused for a reason of this feature that the caller can understand. */
public sealed interface Verdict<T> {

  record Done<T>(T value) implements Verdict<T> {}

  record Refused<T>(EngagementRefusal reason) implements Verdict<T> {}
}
