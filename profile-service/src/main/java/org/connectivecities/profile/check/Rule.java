package org.connectivecities.profile.check;

import java.util.function.Function;

/** Judges one text as it was sent and turns it into the form that is kept. */
@FunctionalInterface
public interface Rule<T> {

  Verdict<T> judge(String raw);

  /** The next rule judges what this one let through. */
  default <R> Rule<R> then(Function<T, Verdict<R>> next) {
    return raw -> switch (judge(raw)) {
      case Verdict.Fine<T>(T value) -> next.apply(value);
      case Verdict.Wrong<T>(var flaw, var values) -> new Verdict.Wrong<>(flaw, values);
    };
  }
}
