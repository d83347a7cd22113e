package org.connectivecities.matching.reach;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A practitioner says that they would help. Only coordinators see it, and nothing follows from it by itself. */
public final class RaiseHand {

  private static final int LONGEST_NOTE = 1_000;

  /** More than anybody means; it keeps one account from filling every list. */
  private static final int MOST = 50;

  private final FindChallenge find;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final RaisedHands hands;
  private final InstantSource clock;

  public RaiseHand(
      FindChallenge find,
      AssembleContenders assemble,
      Eligibility eligibility,
      RaisedHands hands,
      InstantSource clock) {
    this.find = find;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.hands = hands;
    this.clock = clock;
  }

  /** As long as a coordinator can still act on it. */
  static boolean takesHands(Challenge challenge) {
    return challenge instanceof Challenge.Open || challenge instanceof Challenge.Proposed;
  }

  /** Raising it again leaves it as it was. */
  public Outcome<RaisedHand> raise(String challengeId, @Nullable String note, Actor actor) {
    String expertId = Self.own(actor);
    if (expertId == null) {
      return Outcome.refused(new Refusal.NotAllowed("Hands are raised by practitioners, for themselves"));
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      return Outcome.refused(new Refusal.Invalid("/note", "has more than " + LONGEST_NOTE + " characters"));
    }
    if (ContactDetails.in(note)) {
      return Outcome.refused(new Refusal.Invalid("/note", ContactDetails.refusal("others")));
    }
    return find.find(challengeId, actor).map(Stored::value).then(challenge -> raise(challenge, expertId, note));
  }

  private Outcome<RaisedHand> raise(Challenge challenge, String expertId, @Nullable String note) {
    if (!takesHands(challenge)) {
      return Outcome.refused(new Refusal.Conflict("People have been proposed for this challenge already, or it is closed", "hands-closed"));
    }
    List<Contender> found = assemble.of(Map.of(expertId, Relevance.NONE), clock.instant());
    if (found.isEmpty()) {
      return Outcome.refused(new Refusal.Conflict("Your profile has not arrived here yet; try again in a moment", "profile-unknown"));
    }
    var rule = eligibility.forbids(challenge, found.getFirst());
    if (rule.isPresent()) {
      String name = rule.get().name();
      return Outcome.refused(new Refusal.Conflict("You cannot be proposed for this challenge: rule " + name, name));
    }
    if (hands.ofExpert(expertId, MOST).size() >= MOST) {
      return Outcome.refused(new Refusal.Conflict("Your hand is raised for " + MOST + " challenges; lower one first", "too-many-hands"));
    }
    var hand = new RaisedHand(challenge.id(), expertId, note, clock.instant());
    hands.raise(hand);
    return Outcome.done(hand);
  }

  public Outcome<String> lower(String challengeId, Actor actor) {
    String expertId = Self.own(actor);
    if (expertId == null) {
      return Outcome.refused(new Refusal.NotAllowed("Hands are lowered by whoever raised them"));
    }
    hands.lower(challengeId, expertId);
    return Outcome.done(challengeId);
  }
}
