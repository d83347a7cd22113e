package org.connectivecities.profile.expert;

import java.time.Instant;

/**
 * One look at a person's contact data.
 *
 * @param account id of the account that looked
 * @param capacity its roles and what it acts for, as in {@code roles=city; city=kumasi-gh}
 * @param why the engagement on which both sides agreed, or the reason that was stated
 */
public record Disclosure(Instant at, String account, String capacity, String why) {}
