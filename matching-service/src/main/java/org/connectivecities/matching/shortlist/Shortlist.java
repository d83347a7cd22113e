package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** People proposed for a challenge, on their way from the platform over the coordinator to the city. */
public sealed interface Shortlist {

  Sheet sheet();

  default String id() {
    return sheet().id();
  }

  default String challengeId() {
    return sheet().challengeId();
  }

  /** The same in the same state, but for somebody who was erased. The order of a choice stays: it holds ids only. */
  default Shortlist without(String expertId) {
    Sheet rest = sheet().without(expertId);
    return switch (this) {
      case Pending _ -> new Pending(rest);
      case Published it -> new Published(rest, it.publishedAt());
      case Chosen it -> new Chosen(rest, it.publishedAt(), it.order(), it.chosenBy(), it.chosenAt());
      case Closed _ -> new Closed(rest);
      case Learnt it -> new Learnt(rest, it.publishedAt());
    };
  }

  /** The same in the same state, without those who have withdrawn; they are not asked any more either. */
  default Shortlist withdrawing(Set<String> expertIds, Instant at) {
    Sheet rest = sheet().withdrawing(expertIds, at);
    return switch (this) {
      case Pending _ -> new Pending(rest);
      case Published it -> new Published(rest, it.publishedAt());
      case Chosen it -> new Chosen(rest, it.publishedAt(), it.orderWithout(expertIds), it.chosenBy(), it.chosenAt());
      case Closed _ -> new Closed(rest);
      case Learnt it -> new Learnt(rest, it.publishedAt());
    };
  }

  /** Seen by coordinators only. Nobody on it has been contacted. */
  record Pending(Sheet sheet) implements Shortlist {

    Pending noted(@Nullable String expertId, String text, Actor by, Instant at) {
      Sheet noted = expertId == null ? sheet.noted(text) : sheet.changing(expertId, match -> match.noted(text));
      return new Pending(noted.after(step(by, at, "noted", expertId, text)));
    }

    Pending added(Match match, @Nullable Integer rank, Actor by, Instant at) {
      var matches = new ArrayList<>(sheet.matches());
      matches.add(rank == null ? matches.size() : Math.clamp(rank - 1, 0, matches.size()), match);
      return new Pending(
          sheet.withMatches(matches).after(step(by, at, "added", match.expertId(), match.addedBecause())));
    }

    /** Who comes after moves up; the first alternate takes the free seat. */
    Pending removed(Match match, String reason, Actor by, Instant at) {
      var matches = new ArrayList<>(sheet.matches());
      matches.remove(match);
      return new Pending(
          sheet
              .withMatches(matches)
              .judged(List.of(Judgements.removed(sheet, match, reason, by, at)))
              .after(step(by, at, "removed", match.expertId(), reason)));
    }

    boolean namesEverybodyOnce(List<String> expertIds) {
      return expertIds.size() == sheet.matches().size() && new HashSet<>(expertIds).equals(new HashSet<>(sheet.expertIds()));
    }

    Pending reordered(List<String> expertIds, @Nullable String reason, Actor by, Instant at) {
      List<Match> matches = expertIds.stream().map(id -> sheet.match(id).orElseThrow()).toList();
      return new Pending(sheet.withMatches(matches).after(step(by, at, "reordered", null, reason)));
    }

    Closed rejected(String reason, Actor by, Instant at) {
      return new Closed(
          sheet.judged(Judgements.rejected(sheet, reason, by, at)).after(step(by, at, "rejected", null, reason)));
    }

    /** Another shortlist takes its place; nobody has judged the people on this one. */
    Closed superseded(String reason, String by, Instant at) {
      return new Closed(sheet.after(new ReviewStep(by, at, "superseded", null, reason)));
    }

    Published published(Actor by, Instant at) {
      return new Published(
          sheet.judged(Judgements.published(sheet, by, at)).after(step(by, at, "published", null, null)), at);
    }
  }

  /** Seen by the city, which can choose. */
  record Published(Sheet sheet, Instant publishedAt) implements Shortlist {

    Chosen chosen(Choice choice, Actor by, Instant at) {
      List<String> order = choice.coordinatorDecides() ? sheet.expertIds() : choice.expertIds();
      String what = choice.coordinatorDecides() ? "left-to-coordinator" : "chosen";
      return new Chosen(sheet.after(step(by, at, what, null, null)), publishedAt, order, by, at);
    }
  }

  /**
   * The chosen are asked, one after the other.
   *
   * @param order whom to ask, in that order
   */
  record Chosen(Sheet sheet, Instant publishedAt, List<String> order, Actor chosenBy, Instant chosenAt)
      implements Shortlist {

    public Chosen {
      order = List.copyOf(order);
    }

    private List<String> orderWithout(Set<String> expertIds) {
      return order.stream().filter(id -> !expertIds.contains(id)).toList();
    }
  }

  /** Rejected, or another one has taken its place. */
  record Closed(Sheet sheet) implements Shortlist {}

  /** Published long ago for what is over: nobody reads it any more, and it names nobody. Whom coordinators preferred is still learnt from. */
  record Learnt(Sheet sheet, Instant publishedAt) implements Shortlist {}

  private static ReviewStep step(
      Actor by, Instant at, String what, @Nullable String expertId, @Nullable String why) {
    return new ReviewStep(by.id(), at, what, expertId, why);
  }
}
