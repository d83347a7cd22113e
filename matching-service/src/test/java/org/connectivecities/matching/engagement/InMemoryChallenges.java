package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.platform.security.Actor;

/** Challenges of cities that are known by their account, and all that a challenge was told. */
final class InMemoryChallenges implements AskedChallenges {

  private final Map<String, String> posterById = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final List<String> told = new ArrayList<>();

  void post(String id, Actor city) {
    posterById.put(id, city.id());
  }

  void close(String id) {
    closed.add(id);
  }

  List<String> told() {
    return List.copyOf(told);
  }

  /** What a challenge was told last; nothing where it was told nothing. */
  String lastTold(String challengeId) {
    return told.stream().filter(word -> word.startsWith(challengeId + " ")).reduce("", (old, newer) -> newer);
  }

  @Override
  public Optional<AskedChallenge> find(String id) {
    return posterById.containsKey(id)
        ? Optional.of(
            new AskedChallenge(
                id, closed.contains(id), "Kumasi", "GH", "Water in the streets", "Every rain floods the market", null,
                null, "en", List.of(), List.of(), List.of(), List.of()))
        : Optional.empty();
  }

  @Override
  public boolean owns(Actor actor, String challengeId) {
    return actor.has("city") && actor.id().equals(posterById.get(challengeId));
  }

  /** All these cities are in Ghana. */
  @Override
  public boolean coordinates(Actor actor, String challengeId) {
    return posterById.containsKey(challengeId)
        && (actor.has("administrator") || actor.has("coordinator") && actor.isIn("sub-saharan-africa"));
  }

  @Override
  public Optional<Set<String>> coordinatedBy(Actor actor) {
    return actor.has("administrator") || actor.areas().contains(Actor.EVERYWHERE)
        ? Optional.empty()
        : Optional.of(posterById.keySet().stream().filter(id -> coordinates(actor, id)).collect(Collectors.toSet()));
  }

  @Override
  public Set<String> ownedBy(Actor actor) {
    return posterById.keySet().stream().filter(id -> owns(actor, id)).collect(Collectors.toSet());
  }

  @Override
  public void asked(String challengeId, String expertId, Instant answerBy) {
    told.add(challengeId + " asked " + expertId + " by " + answerBy);
  }

  @Override
  public void agreed(String challengeId, InvitationId engagement, Instant at) {
    told.add(challengeId + " agreed " + engagement);
  }

  @Override
  public void nobodyLeft(String challengeId, Collection<String> askedExpertIds, Instant at) {
    told.add(challengeId + " nobody left after " + String.join(", ", askedExpertIds));
  }

  @Override
  public void completed(String challengeId, Instant at) {
    told.add(challengeId + " completed");
  }
}
