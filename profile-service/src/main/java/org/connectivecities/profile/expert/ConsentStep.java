package org.connectivecities.profile.expert;

import java.time.Instant;

/**
 * One decision.
 *
 * @param given false when it was refused or taken back
 * @param text version of the text that was decided on, one of {@link ConsentTexts}
 * @param bySelf false where somebody else wrote it down for the person, as a roster does
 */
public record ConsentStep(Purpose purpose, boolean given, String text, Instant at, boolean bySelf) {}
