package org.connectivecities.portal.challenges;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectivecities.portal.acting.Person;
import org.jspecify.annotations.Nullable;

/** One thing a page, in this order; only the first is needed. */
enum Step {
  WORDS("challenge", "success"),
  /** Only for people who do not speak for one city. */
  CITY("city"),
  TOPICS("topics"),
  TRIED("tried", "questions"),
  LANGUAGES("languages", "interpretation"),
  FORMAT("formats", "teamSize"),
  TIME("from", "to"),
  CONTEXT("population", "climateZone", "incomeGroup", "region", "setting"),
  TERMS("funding", "privacy");

  private final List<String> fields;

  Step(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }

  /** Those that this person is asked. */
  static List<Step> askedOf(@Nullable Person person) {
    boolean speaksForOne = person != null && person.city() != null;
    return Arrays.stream(values()).filter(step -> step != CITY || !speaksForOne).toList();
  }

  /** As in addresses and messages. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Step> at(String slug) {
    return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
  }

  static Step of(String field) {
    return Arrays.stream(values()).filter(step -> step.fields.contains(field)).findFirst().orElse(WORDS);
  }
}
