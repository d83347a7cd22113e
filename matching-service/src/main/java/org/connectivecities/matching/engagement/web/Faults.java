package org.connectivecities.matching.engagement.web;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with a body, so that a caller mends it in one go. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  void add(String pointer, String message) {
    found.add(Fault.at(pointer, message));
  }

  void tooLong(String pointer, @Nullable String text, int limit) {
    if (text != null && text.length() > limit) {
      add(pointer, "must have at most " + limit + " characters");
    }
  }

  void contactDetails(String pointer, @Nullable String text, String readers) {
    if (ContactDetails.in(text)) {
      add(pointer, ContactDetails.refusal(readers));
    }
  }

  void missing(String pointer, @Nullable String text) {
    if (text == null || text.isBlank()) {
      add(pointer, "is missing");
    }
  }

  void refuseIfAny() {
    if (!found.isEmpty()) {
      Fault first = found.getFirst();
      throw new ProblemException(ProblemKind.INVALID, first.pointer() + " " + first.message(), found);
    }
  }
}
