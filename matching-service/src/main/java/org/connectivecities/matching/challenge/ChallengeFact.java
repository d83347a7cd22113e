package org.connectivecities.matching.challenge;

/** What others are told of a challenge. */
public sealed interface ChallengeFact {

  record Opened(Challenge.Open challenge) implements ChallengeFact {}

  record Closed(Challenge.Closed challenge) implements ChallengeFact {}
}
