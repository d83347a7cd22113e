package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Stored;

/** Challenges that are looked after, a bounded number in each round: those that one round does not reach come in a later one. */
final class InTurn {

  private static final String BEFORE_ALL = "";

  private final Challenges challenges;
  private final List<Class<? extends Challenge>> states;
  private final int atOnce;
  private String last = BEFORE_ALL;

  InTurn(Challenges challenges, List<Class<? extends Challenge>> states, int atOnce) {
    this.challenges = challenges;
    this.states = states;
    this.atOnce = atOnce;
  }

  /** Those after the last of the round before; after the end it begins anew. */
  synchronized List<Challenge> next() {
    List<Challenge> next = challenges.after(last, states, atOnce).stream().map(Stored::value).toList();
    last = next.size() < atOnce ? BEFORE_ALL : next.getLast().id();
    return next;
  }
}
