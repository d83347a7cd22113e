package org.connectivecities.profile.expert;

import org.connectivecities.profile.check.WireName;

/** How an exchange can take place; the programme's own formats. */
public enum Format implements WireName {
  VIRTUAL_SESSION,
  EXPERT_ASSIGNMENT,
  STUDY_TOUR,
  LOCAL_WORKSHOP,
  DIALOGUE_EVENT,
  WORKING_GROUP
}
