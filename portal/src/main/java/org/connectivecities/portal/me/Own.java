package org.connectivecities.portal.me;

import java.util.List;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.ProfileApi;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile.
 *
 * @param expert as others see it
 * @param inside what only the person and coordinators see
 */
record Own(ProfileApi.Expert expert, Inside inside) {

  /** @param vetting what a coordinator has said */
  record Inside(@Nullable Vetting vetting, Consent consent, @Nullable Contact contact, Visibility visibility) {}

  /** @param reason why a coordinator has turned the profile down, where one has */
  record Vetting(@Nullable String reason) {}

  record Consent(boolean search, boolean matching, boolean email, boolean partners) {

    /** The purposes agreed to, by name. */
    List<String> given() {
      return Stream.of(search ? "search" : "", matching ? "matching" : "", email ? "email" : "", partners ? "partners" : "")
          .filter(purpose -> !purpose.isEmpty())
          .toList();
    }
  }

  record Contact(@Nullable String email, @Nullable String phone) {}

  /** @param reasons why the person is not found or not proposed */
  record Visibility(boolean search, boolean matching, List<Reason> reasons) {}

  record Reason(String reason) {}

  public boolean isPaused() {
    return expert.status().equals("paused");
  }
}
