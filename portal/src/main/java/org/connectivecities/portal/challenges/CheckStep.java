package org.connectivecities.portal.challenges;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.platform.ContactDetails;

/** What can be seen to be wrong before anything is sent: field to the key of the message. */
final class CheckStep {

  private static final int LONGEST_TEXT = 1_500;
  private static final int BIGGEST_TEAM = 5;

  private final Draft draft;
  private final Map<String, String> faults = new LinkedHashMap<>();

  private CheckStep(Draft draft) {
    this.draft = draft;
  }

  static Map<String, String> of(Step step, Draft draft) {
    var check = new CheckStep(draft);
    switch (step) {
      case WORDS -> check.words();
      case CITY -> check.needed("city", "error.city.missing");
      case TRIED -> check.tried();
      case FORMAT -> check.number("teamSize", BIGGEST_TEAM, "error.team");
      case TIME -> check.window();
      case CONTEXT -> check.number("population", 50_000_000, "error.population");
      case TERMS -> check.address("funding");
      case TOPICS, LANGUAGES -> { }
    }
    return check.faults;
  }

  private void words() {
    needed("challenge", "error.challenge.missing");
    length("challenge");
    length("success");
    address("challenge");
    address("success");
  }

  private void tried() {
    length("tried");
    address("tried");
    address("questions");
  }

  /** The platform refuses it too; here is who can mend it. */
  private void address(String field) {
    if (ContactDetails.in(draft.one(field))) {
      faults.put(field, "error.address");
    }
  }

  private void needed(String field, String message) {
    if (draft.one(field).isEmpty()) {
      faults.put(field, message);
    }
  }

  private void length(String field) {
    if (draft.one(field).length() > LONGEST_TEXT) {
      faults.put(field, "error.long");
    }
  }

  private void number(String field, int most, String message) {
    String typed = draft.one(field);
    if (!typed.isEmpty() && (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most)) {
      faults.put(field, message);
    }
  }

  private void window() {
    Optional<LocalDate> from = date("from");
    Optional<LocalDate> to = date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faults.put("to", "error.window");
    }
  }

  private Optional<LocalDate> date(String field) {
    try {
      return draft.one(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(draft.one(field)));
    } catch (DateTimeParseException notADate) {
      faults.put(field, "error.date");
      return Optional.empty();
    }
  }
}
