package org.connectivecities.portal.me;

import java.util.List;
import java.util.Set;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Why a hand could not be raised, in the reader's language. Whose profile is not proposed to anybody reads why that is: the rule that
 * the hand met is only what follows from it.
 */
final class RefusedHand {

  private static final Set<String> KNOWN = Set.of(
      "asked-before", "capacity", "consent", "hands-closed", "paused", "profile-unknown", "same-city", "too-many-hands");

  private RefusedHand() {}

  /** @param own nothing where it could not be read */
  static List<String> causes(Refused refusal, @Nullable Own own, Speech say) {
    if (own != null && !own.inside().visibility().matching() && !own.inside().visibility().reasons().isEmpty()) {
      return own.inside().visibility().reasons().stream().map(each -> say.word("me.hidden", each.reason())).toList();
    }
    String reason = refusal.reason();
    return List.of(say.text(reason != null && KNOWN.contains(reason) ? "me.hand.no." + reason : "me.hand.no"));
  }
}
