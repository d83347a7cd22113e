package org.connectivecities.matching.shortlist.web;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.shortlist.ReviewAction;
import org.connectivecities.platform.ContactDetails;
import org.jspecify.annotations.Nullable;

/** What a coordinator sends: actions, done in this order, all or none. */
record ReviewBody(@Nullable List<@Nullable ActionBody> actions) {

  private static final int MOST = 100;
  private static final int LONGEST = 2_000;

  /**
   * @param action note (text, expertId optional), add (expertId, reason, rank optional), remove (expertId, reason),
   *     reorder (expertIds, reason optional) or reject (reason)
   */
  record ActionBody(
      @Nullable String action,
      @Nullable String expertId,
      @Nullable String text,
      @Nullable String reason,
      @Nullable Integer rank,
      @Nullable List<String> expertIds) {}

  Outcome<List<ReviewAction>> toActions() {
    if (actions == null || actions.isEmpty() || actions.size() > MOST) {
      return Outcome.refused(new Refusal.Invalid("/actions", "must have 1 to " + MOST + " actions"));
    }
    var faults = new ArrayList<Refusal.Fault>();
    var result = new ArrayList<ReviewAction>();
    for (int i = 0; i < actions.size(); i++) {
      var fields = new Fields("/actions/" + i, faults);
      ReviewAction action = actions.get(i) == null ? null : action(actions.get(i), fields);
      if (action == null) {
        fields.fault("/action", "is none of note, add, remove, reorder, reject");
      } else {
        result.add(action);
      }
    }
    return faults.isEmpty() ? Outcome.done(result) : Outcome.refused(new Refusal.Invalid(faults));
  }

  private static @Nullable ReviewAction action(ActionBody body, Fields fields) {
    return switch (body.action()) {
      case "note" -> new ReviewAction.Note(body.expertId(), fields.required("/text", body.text()));
      case "add" ->
          new ReviewAction.Add(
              fields.required("/expertId", body.expertId()), fields.shownToCity("/reason", body.reason()), body.rank());
      case "remove" ->
          new ReviewAction.Remove(
              fields.required("/expertId", body.expertId()), fields.required("/reason", body.reason()));
      case "reorder" ->
          new ReviewAction.Reorder(body.expertIds() == null ? List.of() : body.expertIds(), body.reason());
      case "reject" -> new ReviewAction.Reject(fields.required("/reason", body.reason()));
      case null, default -> null;
    };
  }

  private record Fields(String pointer, List<Refusal.Fault> faults) {

    void fault(String field, String message) {
      faults.add(new Refusal.Fault(pointer + field, message));
    }

    String shownToCity(String field, @Nullable String value) {
      if (ContactDetails.in(value)) {
        fault(field, ContactDetails.refusal("the city"));
      }
      return required(field, value);
    }

    String required(String field, @Nullable String value) {
      if (value == null || value.isBlank()) {
        fault(field, "is required");
        return "";
      }
      if (value.length() > LONGEST) {
        fault(field, "has more than " + LONGEST + " characters");
      }
      return value.strip();
    }
  }
}
