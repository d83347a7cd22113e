package org.connectivecities.profile.expert;

/** A city and a practitioner have both said yes. */
public record Agreement(String engagementId, ExpertId expert, String cityId) {}
