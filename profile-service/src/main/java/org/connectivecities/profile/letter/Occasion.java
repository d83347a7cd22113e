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
  /** A city may choose from people who are proposed to it. */
  SHORTLIST,
  /** The same as {@link #AGREEMENT}, to the city. */
  CITY_AGREEMENT,
  /** The other side has proposed when to meet, and waits for an answer. */
  SESSION_PROPOSED,
  /** Both sides have agreed when they meet, or meet at another time than was agreed. */
  SESSION,
  /** They do not meet when it was agreed. */
  SESSION_CANCELLED,
  /** Somebody whom the city has chosen cannot help. */
  REFUSAL,
  /** Somebody whom the city has chosen has not answered in time. */
  SILENCE,
  /** The help is over, and the city is asked how it was. */
  CITY_FEEDBACK,
  /** People have come who match a search that the reader has saved. */
  NEWS,
  /** What is new or waits for the reader, once a week at most. */
  WEEKLY,
  /** Others have registered a profile, and its person is to take it over. Needs no consent: it says what is kept, and whose it is. */
  TAKEOVER,
  /** Somebody has entered an address for letters, and whoever reads there is to say that it is right. */
  ADDRESS,
  /** The person has long not said that the profile is right. */
  CONFIRMATION
}
