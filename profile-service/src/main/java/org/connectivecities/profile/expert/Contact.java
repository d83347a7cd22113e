package org.connectivecities.profile.expert;

import org.jspecify.annotations.Nullable;

/** How to reach the person. Leaves this service only for the person's own eyes and by {@link DiscloseContact}, and is never printed. */
public record Contact(@Nullable String email, @Nullable String phone) {

  public static final Contact NONE = new Contact(null, null);

  /** Whether there is anything to reach the person by. */
  boolean given() {
    return !equals(NONE);
  }

  /** Logs and exception messages print records; these must not. */
  @Override
  public String toString() {
    return given() ? "Contact[withheld]" : "Contact[none]";
  }
}
