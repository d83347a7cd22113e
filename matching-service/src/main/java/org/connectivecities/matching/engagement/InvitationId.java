package org.connectivecities.matching.engagement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an invitation and, once accepted, the engagement that came of it. It says where it is kept, so that nothing has
 * to be looked up, and is the same whichever process made it, so that a place held for it is held once.
 *
 * @param number the first person asked for a challenge is number 1
 */
public record InvitationId(String challengeId, int number) {

  /** Challenge ids have no tilde, so the text reads back in one way only. */
  private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9._-]{1,64})~([1-9][0-9]{0,3})");

  public static Optional<InvitationId> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new InvitationId(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return challengeId + "~" + number;
  }
}
