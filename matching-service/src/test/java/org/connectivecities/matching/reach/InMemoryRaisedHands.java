package org.connectivecities.matching.reach;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryRaisedHands implements RaisedHands {

  private final Map<List<String>, RaisedHand> hands = new LinkedHashMap<>();

  @Override
  public boolean raise(RaisedHand hand) {
    return hands.putIfAbsent(List.of(hand.challengeId(), hand.expertId()), hand) == null;
  }

  @Override
  public void lower(String challengeId, String expertId) {
    hands.remove(List.of(challengeId, expertId));
  }

  @Override
  public List<RaisedHand> ofChallenge(String challengeId, int limit) {
    return hands.values().stream()
        .filter(hand -> hand.challengeId().equals(challengeId))
        .sorted(Comparator.comparing(RaisedHand::at))
        .limit(limit)
        .toList();
  }

  @Override
  public List<RaisedHand> ofExpert(String expertId, int limit) {
    return hands.values().stream()
        .filter(hand -> hand.expertId().equals(expertId))
        .sorted(Comparator.comparing(RaisedHand::at).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<String> raisedBefore(Instant moment, int limit) {
    return hands.values().stream()
        .filter(hand -> hand.at().isBefore(moment))
        .sorted(Comparator.comparing(RaisedHand::at))
        .map(InMemoryRaisedHands::id)
        .limit(limit)
        .toList();
  }

  @Override
  public void remove(String id) {
    hands.values().removeIf(hand -> id(hand).equals(id));
  }

  private static String id(RaisedHand hand) {
    return hand.challengeId() + "/" + hand.expertId();
  }

  @Override
  public boolean forget(String expertId) {
    return hands.values().removeIf(hand -> hand.expertId().equals(expertId));
  }
}
