package org.connectivecities.profile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks through what was sent and collects every fault with its place. Absent values come back as {@code null} or
 * an empty list; a faulty value comes back as {@code null} too, so whoever uses results asks {@link #faults()} first.
 */
public final class Inspection {

  private final String pointer;
  private final List<Fault> faults;

  public Inspection() {
    this("", new ArrayList<>());
  }

  private Inspection(String pointer, List<Fault> faults) {
    this.pointer = pointer;
    this.faults = faults;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public boolean isClean() {
    return faults.isEmpty();
  }

  /** The same walk one step deeper. Names are our own and hold neither {@code ~} nor {@code /}. */
  public Inspection at(Object step) {
    return new Inspection(pointer + "/" + step, faults);
  }

  public void fault(Flaw flaw, Object... values) {
    faults.add(Fault.at(pointer, flaw, values));
  }

  public <T> @Nullable T required(String name, @Nullable String raw, Rule<T> rule) {
    if (raw == null || raw.isBlank()) {
      at(name).fault(Flaw.REQUIRED);
      return null;
    }
    return optional(name, raw, rule);
  }

  public <T> @Nullable T optional(String name, @Nullable String raw, Rule<T> rule) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    return switch (rule.judge(raw)) {
      case Verdict.Fine<T>(T value) -> value;
      case Verdict.Wrong<T> wrong -> {
        faults.add(wrong.at(pointer + "/" + name));
        yield null;
      }
    };
  }

  public <N extends Number> @Nullable N within(String name, @Nullable N value, long least, long most) {
    if (value != null && (value.longValue() < least || value.longValue() > most)) {
      at(name).fault(Flaw.OUT_OF_RANGE, least, most);
      return null;
    }
    return value;
  }

  /** Checks each element at its own place; what the check refuses with {@code null} is left out. */
  public <T, R> List<R> each(
      String name, @Nullable List<? extends @Nullable T> raw, int most, BiFunction<Inspection, T, @Nullable R> check) {
    if (raw == null) {
      return List.of();
    }
    Inspection list = at(name);
    if (raw.size() > most) {
      list.fault(Flaw.TOO_MANY, raw.size(), most);
      return List.of();
    }
    List<R> kept = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      R result = list.at(i).element(raw.get(i), check);
      if (result != null) {
        kept.add(result);
      }
    }
    return List.copyOf(kept);
  }

  /** As {@link #each}, for plain texts: blanks are faults, repetitions are kept once. */
  public <R> List<R> eachText(String name, @Nullable List<@Nullable String> raw, int most, Rule<R> rule) {
    return each(name, raw, most, (Inspection place, String text) -> place.text(text, rule)).stream().distinct().toList();
  }

  private <T, R> @Nullable R element(@Nullable T raw, BiFunction<Inspection, T, @Nullable R> check) {
    if (raw == null) {
      fault(Flaw.EMPTY);
      return null;
    }
    return check.apply(this, raw);
  }

  private <R> @Nullable R text(String raw, Rule<R> rule) {
    Verdict<R> verdict = raw.isBlank() ? Verdict.wrong(Flaw.EMPTY) : rule.judge(raw);
    return switch (verdict) {
      case Verdict.Fine<R>(R value) -> Objects.requireNonNull(value);
      case Verdict.Wrong<R> wrong -> {
        faults.add(wrong.at(pointer));
        yield null;
      }
    };
  }
}
