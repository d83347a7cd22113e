package org.connectivecities.matching.assignment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.assignment.Pair;
import org.connectivecities.matching.assignment.Variant;
import org.connectivecities.matching.assignment.Wishes;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What to assign; without any field all open challenges, one person each, the worst-served first.
 *
 * @param perChallenge people for each challenge, 1 to 10
 * @param variant max-min or total
 */
@Schema(name = "AssignmentWishes")
record AssignmentBody(
    @Nullable List<@Nullable String> challengeIds,
    @Nullable Integer perChallenge,
    @Nullable List<@Nullable PairBody> pinned,
    @Nullable List<@Nullable PairBody> forbidden,
    @Nullable String variant) {

  static final AssignmentBody NOTHING_SAID = new AssignmentBody(null, null, null, null, null);

  private static final int MOST_SEATS = 10;
  private static final int MOST_PAIRS = 2_000;

  @Schema(name = "AssignmentPair")
  record PairBody(@Nullable String challengeId, @Nullable String expertId) {}

  Outcome<Wishes> toWishes() {
    var faults = new ArrayList<Refusal.Fault>();
    List<String> ids = challengeIds == null ? null : named("/challengeIds", challengeIds, faults);
    int seats = perChallenge == null ? 1 : perChallenge;
    if (seats < 1 || seats > MOST_SEATS) {
      faults.add(new Refusal.Fault("/perChallenge", "must be 1 to " + MOST_SEATS));
    }
    List<Pair> pins = pairs("/pinned", pinned, faults);
    List<Pair> bans = pairs("/forbidden", forbidden, faults);
    Variant wanted = variant(faults);
    return faults.isEmpty()
        ? Outcome.done(new Wishes(ids, seats, pins, bans, wanted))
        : Outcome.refused(new Refusal.Invalid(faults));
  }

  private Variant variant(List<Refusal.Fault> faults) {
    return switch (variant) {
      case "max-min" -> Variant.MAX_MIN;
      case "total" -> Variant.TOTAL;
      case null -> Variant.MAX_MIN;
      default -> {
        faults.add(new Refusal.Fault("/variant", "must be one of max-min, total"));
        yield Variant.MAX_MIN;
      }
    };
  }

  private static List<String> named(String pointer, List<@Nullable String> ids, List<Refusal.Fault> faults) {
    var named = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      named.add(required(pointer + "/" + i, ids.get(i), faults));
    }
    return named;
  }

  private static List<Pair> pairs(
      String pointer, @Nullable List<@Nullable PairBody> bodies, List<Refusal.Fault> faults) {
    var pairs = new ArrayList<Pair>();
    if (bodies != null && bodies.size() > MOST_PAIRS) {
      faults.add(new Refusal.Fault(pointer, "has more than " + MOST_PAIRS + " pairs"));
    } else if (bodies != null) {
      for (int i = 0; i < bodies.size(); i++) {
        pairs.add(pair(pointer + "/" + i, bodies.get(i), faults));
      }
    }
    return pairs;
  }

  private static Pair pair(String pointer, @Nullable PairBody body, List<Refusal.Fault> faults) {
    return new Pair(
        required(pointer + "/challengeId", body == null ? null : body.challengeId(), faults),
        required(pointer + "/expertId", body == null ? null : body.expertId(), faults));
  }

  private static String required(String pointer, @Nullable String value, List<Refusal.Fault> faults) {
    if (value == null || value.isBlank()) {
      faults.add(new Refusal.Fault(pointer, "is required"));
      return "";
    }
    return value;
  }
}
