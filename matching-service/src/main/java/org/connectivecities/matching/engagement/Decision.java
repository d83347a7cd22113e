package org.connectivecities.matching.engagement;

import org.jspecify.annotations.Nullable;

/** What to do about an asking as it was read, and what to answer once that is stored. */
record Decision<T>(@Nullable Change change, Verdict<T> verdict) {

  static <T> Decision<T> refuse(EngagementRefusal reason) {
    return new Decision<>(null, new Verdict.Refused<>(reason));
  }

  static <T> Decision<T> keep(T value) {
    return new Decision<>(null, new Verdict.Done<>(value));
  }

  static <T> Decision<T> store(Change change, T value) {
    return new Decision<>(change, new Verdict.Done<>(value));
  }

  /** The caller is refused, and yet something has to change. */
  static <T> Decision<T> storeAndRefuse(Change change, EngagementRefusal reason) {
    return new Decision<>(change, new Verdict.Refused<>(reason));
  }
}
