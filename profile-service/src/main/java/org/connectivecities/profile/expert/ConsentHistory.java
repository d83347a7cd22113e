package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was ever decided, the oldest first. What the person has not decided is not in there, and is refused
 * unless somebody else has written it down for them.
 */
public record ConsentHistory(List<ConsentStep> steps) {

  public static final ConsentHistory NONE = new ConsentHistory(List.of());

  public ConsentHistory {
    steps = List.copyOf(steps);
  }

  Optional<ConsentStep> last(Purpose purpose) {
    return steps.reversed().stream().filter(step -> step.purpose() == purpose).findFirst();
  }

  /**
   * A whole profile was sent. The first one that the person sends decides everything, even where nothing changes: then they
   * stand by what was written down for them, in the words of that time and not in later ones.
   */
  ConsentHistory then(Consent before, Consent after, String text, boolean bySelf, Instant now) {
    List<ConsentStep> more = new ArrayList<>(steps);
    for (Purpose purpose : Purpose.values()) {
      boolean given = purpose.isGiven(after);
      boolean changes = given != purpose.isGiven(before);
      Optional<ConsentStep> last = last(purpose);
      if (changes || bySelf && last.filter(ConsentStep::bySelf).isEmpty()) {
        String read = changes ? text : last.map(ConsentStep::text).orElse(text);
        more.add(new ConsentStep(purpose, given, read, now, bySelf));
      }
    }
    return new ConsentHistory(more);
  }

  /** The person decides on some purposes, having read this text. */
  ConsentHistory decided(Map<Purpose, Boolean> decisions, String text, Instant now) {
    List<ConsentStep> more = new ArrayList<>(steps);
    for (Purpose purpose : Purpose.values()) {
      Boolean given = decisions.get(purpose);
      if (given != null && last(purpose).filter(step -> isSame(step, given, text)).isEmpty()) {
        more.add(new ConsentStep(purpose, given, text, now, true));
      }
    }
    return new ConsentHistory(more);
  }

  private static boolean isSame(ConsentStep step, boolean given, String text) {
    return step.bySelf() && step.given() == given && step.text().equals(text);
  }

  /** Others may write down a yes for somebody who has said nothing, and a no for anybody; a person's own no stands. */
  Consent byOthers(Consent before, Consent wished) {
    return wished.to(purpose -> purpose.isGiven(wished) && (purpose.isGiven(before) || !hasRefused(purpose)));
  }

  /** Whether the last yes to being found was to a text that says what visitors are told. */
  boolean namesVisitors() {
    return last(Purpose.SEARCH).filter(step -> step.given() && ConsentTexts.namesVisitors(step.text())).isPresent();
  }

  boolean hasRefused(Purpose purpose) {
    return last(purpose).filter(step -> step.bySelf() && !step.given()).isPresent();
  }
}
