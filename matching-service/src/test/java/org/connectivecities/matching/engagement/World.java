package org.connectivecities.matching.engagement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.engagement.KnownExperts.KnownExpert;
import org.connectivecities.platform.security.Actor;

/** Everything around asking, in memory and in the test's hands: people, challenges, and the time. */
final class World implements InstantSource {

  static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
  static final Actor COORDINATOR = new Actor("ana", Set.of("coordinator"), Map.of());
  static final Actor CITY = new Actor("kumasi-desk", Set.of("city"), Map.of());

  final Map<String, KnownExpert> experts = new HashMap<>();
  final InMemoryChallenges challenges = new InMemoryChallenges();
  private Instant now = START;

  final AskingPolicy policy = AskingPolicy.DEFAULT;
  final InMemoryAskings stored = new InMemoryAskings(policy.grace());
  final InMemoryHolds holds = new InMemoryHolds();
  final InMemoryAnswerLinks links = new InMemoryAnswerLinks();
  final AskingDesk desk = deskOver(stored, holds, challenges);

  AskingDesk deskOver(Askings askings, CapacityHolds places, AskedChallenges cities) {
    return new AskingDesk(
        askings, places, id -> Optional.ofNullable(experts.get(id)), cities, this, policy);
  }


  static World with(String... expertIds) {
    World world = new World();
    Arrays.stream(expertIds).forEach(id -> world.publish(id, 2));
    return world;
  }

  void publish(String expertId, int places) {
    experts.put(expertId, new KnownExpert(expertId, false, true, places, peer(expertId)));
  }

  static KnownExperts.Peer peer(String expertId) {
    return new KnownExperts.Peer("Name of " + expertId, "Bremen", "DE");
  }

  void choose(String challengeId, String... ranked) {
    challenges.post(challengeId, CITY);
    new BeginAsking(desk).begin(new Choice(challengeId + "-s1", challengeId, List.of(ranked)));
  }

  static Actor practitioner(String expertId) {
    return new Actor("account-of-" + expertId, Set.of("practitioner"), Map.of("expert", expertId));
  }

  static InvitationId id(String challengeId, int number) {
    return new InvitationId(challengeId, number);
  }

  Verdict<Invitation.Accepted> accept(String expertId, InvitationId id) {
    return new AnswerInvitation(desk).accept(practitioner(expertId), id);
  }

  Verdict<Invitation.Declined> decline(String expertId, InvitationId id) {
    return new AnswerInvitation(desk)
        .decline(practitioner(expertId), id, new Refusal(DeclineReason.NO_TIME, null, null));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Asking asking(String challengeId) {
    return stored.find(challengeId).orElseThrow().value();
  }

  /** Who has the open question of a challenge; empty when nobody does. */
  Optional<String> asked(String challengeId) {
    return asking(challengeId)
        .current()
        .filter(Invitation.Pending.class::isInstance)
        .map(Invitation::expertId);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
