package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the person agreed to, each purpose by itself; whatever is not agreed is refused.
 *
 * @param search members may find the profile; whether visitors are told anything, see {@link Expert#opensToVisitors}
 * @param matching it may be proposed to cities
 * @param email the person may be written to
 * @param partners partner programmes may see it
 * @param employerAgreed when the employer agreed that the person helps other cities; for the person and coordinators,
 *     stays in this service
 */
public record Consent(boolean search, boolean matching, boolean email, boolean partners, @Nullable LocalDate employerAgreed) {

  public static final Consent NONE = new Consent(false, false, false, false, null);

  /** To these purposes and no others. */
  Consent to(Predicate<Purpose> given) {
    return new Consent(
        given.test(Purpose.SEARCH), given.test(Purpose.MATCHING), given.test(Purpose.EMAIL), given.test(Purpose.PARTNERS),
        employerAgreed);
  }
}
