package org.connectivecities.profile.letter;

import org.connectivecities.profile.check.WireName;

/** Why somebody is written to. */
public enum Occasion implements WireName {
  INVITATION,
  REMINDER,
  /** The practitioner and the city have both said yes. */
  AGREEMENT,
  /** The help is over, and the practitioner is asked how it was. */
  FEEDBACK
}
