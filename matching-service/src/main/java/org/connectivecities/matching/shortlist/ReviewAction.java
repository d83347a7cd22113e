package org.connectivecities.matching.shortlist;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a coordinator can do with a shortlist before it is published. */
public sealed interface ReviewAction {

  /** @param expertId whom the note is about; the whole shortlist when absent */
  record Note(@Nullable String expertId, String text) implements ReviewAction {}

  /** @param rank 1-based; at the end when absent */
  record Add(String expertId, String reason, @Nullable Integer rank) implements ReviewAction {}

  record Remove(String expertId, String reason) implements ReviewAction {}

  /** @param expertIds those on the shortlist, all of them, in the new order */
  record Reorder(List<String> expertIds, @Nullable String reason) implements ReviewAction {}

  /** Nobody on it will do. Another shortlist is made. */
  record Reject(String reason) implements ReviewAction {}

  /** Who was moved and how, without anybody's free words. */
  static String inShort(List<ReviewAction> actions) {
    return actions.stream().map(ReviewAction::inShort).collect(Collectors.joining(", "));
  }

  private static String inShort(ReviewAction action) {
    return switch (action) {
      case Note(String expertId, String _) -> "note on " + (expertId == null ? "the shortlist" : expertId);
      case Add(String expertId, String _, Integer _) -> "add " + expertId;
      case Remove(String expertId, String _) -> "remove " + expertId;
      case Reorder(List<String> expertIds, String _) -> "reorder " + String.join(" ", expertIds);
      case Reject(String _) -> "reject";
    };
  }
}
