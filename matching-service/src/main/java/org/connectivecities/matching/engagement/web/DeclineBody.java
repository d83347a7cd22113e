package org.connectivecities.matching.engagement.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectivecities.matching.engagement.DeclineReason;
import org.connectivecities.matching.engagement.Refusal;
import org.connectivecities.matching.engagement.Refusal.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner's no.
 *
 * @param reason no-time, not-my-field, conflict, or other
 * @param comment for the coordinators, up to 1,500 characters
 */
record DeclineBody(
    @Nullable String reason, @Nullable String comment, @Nullable ColleagueBody suggestedColleague) {

  /** @param expertId where the colleague is known here already */
  record ColleagueBody(@Nullable String name, @Nullable String expertId) {}

  Refusal refusal() {
    Faults faults = new Faults();
    Optional<DeclineReason> known =
        Arrays.stream(DeclineReason.values()).filter(each -> WireNames.of(each).equals(reason)).findFirst();
    if (known.isEmpty()) {
      faults.add("/reason", "must be one of " + reasons());
    }
    faults.tooLong("/comment", comment, 1500);
    faults.contactDetails("/comment", comment, "others");
    if (suggestedColleague != null) {
      faults.missing("/suggestedColleague/name", suggestedColleague.name());
      faults.tooLong("/suggestedColleague/name", suggestedColleague.name(), 120);
      faults.contactDetails("/suggestedColleague/name", suggestedColleague.name(), "others");
      faults.tooLong("/suggestedColleague/expertId", suggestedColleague.expertId(), 64);
    }
    faults.refuseIfAny();
    return new Refusal(known.orElseThrow(), comment, colleague());
  }

  private @Nullable Colleague colleague() {
    return suggestedColleague == null || suggestedColleague.name() == null
        ? null
        : new Colleague(suggestedColleague.name(), suggestedColleague.expertId());
  }

  private static String reasons() {
    return Arrays.stream(DeclineReason.values()).map(WireNames::of).collect(Collectors.joining(", "));
  }
}
