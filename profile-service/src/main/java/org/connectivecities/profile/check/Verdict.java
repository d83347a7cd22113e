package org.connectivecities.profile.check;

/** What a rule says of a single value: the value in its kept form, or what is wrong with it. */
public sealed interface Verdict<T> {

  record Fine<T>(T value) implements Verdict<T> {}

  record Wrong<T>(String message) implements Verdict<T> {}

  static <T> Verdict<T> fine(T value) {
    return new Fine<>(value);
  }

  static <T> Verdict<T> wrong(String message) {
    return new Wrong<>(message);
  }
}
