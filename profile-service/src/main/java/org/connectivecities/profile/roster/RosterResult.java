package org.connectivecities.profile.roster;

/** What came of the wish to import a roster. */
public sealed interface RosterResult {

  record Imported(RosterReport report) implements RosterResult {}

  record NotAllowed(String reason) implements RosterResult {}
}
