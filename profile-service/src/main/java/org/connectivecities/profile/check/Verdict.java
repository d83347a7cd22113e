package org.connectivecities.profile.check;

import java.util.Arrays;
import java.util.List;

/** What a rule says of a single value: the value in its kept form, or what is wrong with it. */
public sealed interface Verdict<T> {

  record Fine<T>(T value) implements Verdict<T> {}

  record Wrong<T>(Flaw flaw, List<String> values) implements Verdict<T> {

    public Fault at(String pointer) {
      return new Fault(pointer, flaw, values);
    }
  }

  static <T> Verdict<T> fine(T value) {
    return new Fine<>(value);
  }

  static <T> Verdict<T> wrong(Flaw flaw, Object... values) {
    return new Wrong<>(flaw, Arrays.stream(values).map(String::valueOf).toList());
  }
}
