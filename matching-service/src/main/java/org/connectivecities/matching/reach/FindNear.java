package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Considered;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The open challenges near somebody, from what is known already: fits found when the profile changed, and ranks from
 * when shortlists were made. What the reader may not see is not there. Whether somebody stands on a shortlist that is
 * not published is not said.
 */
public final class FindNear {

  private static final int MOST = 20;
  private static final int LATEST = 100;

  /** Twice as far down as people are proposed is still near. */
  private static final int NEAR = 2;

  private final Challenges challenges;
  private final Considerations considerations;
  private final Fittings fittings;
  private final RaisedHands hands;
  private final InstantSource clock;

  public FindNear(
      Challenges challenges,
      Considerations considerations,
      Fittings fittings,
      RaisedHands hands,
      InstantSource clock) {
    this.challenges = challenges;
    this.considerations = considerations;
    this.fittings = fittings;
    this.hands = hands;
    this.clock = clock;
  }

  /** @param wished whose; the actor's own when absent */
  public Outcome<List<NearChallenge>> near(@Nullable String wished, Actor actor) {
    return Self.whose(wished, actor).map(expertId -> find(expertId, actor));
  }

  private List<NearChallenge> find(String expertId, Actor actor) {
    var scores = new HashMap<String, BigDecimal>();
    considerations.of(expertId, clock.instant().minus(Considerations.KEPT), LATEST).stream()
        .filter(FindNear::isNear)
        .forEach(each -> scores.put(each.challengeId(), each.person().score()));
    fittings.of(expertId).map(Fitting::fits).orElse(List.of())
        .forEach(fit -> scores.put(fit.challengeId(), fit.score()));
    List<RaisedHand> raised = hands.ofExpert(expertId, LATEST);
    raised.forEach(hand -> scores.putIfAbsent(hand.challengeId(), null));
    Set<String> up = raised.stream().map(RaisedHand::challengeId).collect(Collectors.toSet());
    return scores.entrySet().stream()
        .flatMap(each -> open(each, actor, up.contains(each.getKey())))
        .sorted(
            Comparator.comparing(NearChallenge::score, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(near -> near.challenge().id()))
        .limit(MOST)
        .toList();
  }

  private static boolean isNear(Consideration each) {
    Considered.Person person = each.person();
    return person.rank() != null && person.rank() <= NEAR * each.places();
  }

  private Stream<NearChallenge> open(Map.Entry<String, @Nullable BigDecimal> near, Actor actor, boolean raised) {
    return challenges.find(near.getKey()).stream()
        .map(Stored::value)
        .filter(challenge -> RaiseHand.takesHands(challenge) && Access.maySee(actor, challenge))
        .map(challenge -> new NearChallenge(challenge, near.getValue(), raised));
  }
}
