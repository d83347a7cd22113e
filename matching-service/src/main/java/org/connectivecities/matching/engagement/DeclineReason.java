package org.connectivecities.matching.engagement;

/** Why a practitioner says no. */
public enum DeclineReason {
  NO_TIME,
  NOT_MY_FIELD,
  CONFLICT,
  OTHER
}
