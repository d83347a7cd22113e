package org.connectivecities.profile.letter;

import org.connectivecities.profile.check.WireName;

/** Why somebody is written to. */
public enum Occasion implements WireName {
  INVITATION,
  REMINDER,
  /** The practitioner and the city have both said yes. */
  AGREEMENT,
  /** The help is over, and the practitioner is asked how it was. */
  FEEDBACK,
  /** Others have registered a profile, and its person is to take it over. Needs no consent: it says what is kept, and whose it is. */
  TAKEOVER,
  /** The person has long not said that the profile is right. */
  CONFIRMATION
}
