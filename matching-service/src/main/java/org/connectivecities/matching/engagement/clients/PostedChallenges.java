package org.connectivecities.matching.engagement.clients;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Access.Visibility;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FollowEngagement;
import org.connectivecities.matching.engagement.AskedChallenge;
import org.connectivecities.matching.engagement.AskedChallenges;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Challenges as cities posted them. */
@Component
final class PostedChallenges implements AskedChallenges {

  private static final int MANY = 500;

  private final Challenges challenges;
  private final FollowEngagement follow;

  PostedChallenges(Challenges challenges, FollowEngagement follow) {
    this.challenges = challenges;
    this.follow = follow;
  }

  @Override
  public Optional<AskedChallenge> find(String challengeId) {
    return challenges.find(challengeId).map(stored -> asked(stored.value()));
  }

  @Override
  public boolean owns(Actor actor, String challengeId) {
    return actor.has("city")
        && challenges.find(challengeId).filter(stored -> Access.owns(actor, stored.value())).isPresent();
  }

  @Override
  public boolean coordinates(Actor actor, String challengeId) {
    return Access.coordinates(actor)
        && challenges.find(challengeId).filter(stored -> Access.coordinates(actor, stored.value())).isPresent();
  }

  @Override
  public Optional<Set<String>> coordinatedBy(Actor actor) {
    Visibility visible = Access.visibleTo(actor);
    return visible.everything()
        ? Optional.empty()
        : Optional.of(ids(new Visibility(false, Set.of(), null, null, visible.countries())));
  }

  @Override
  public Set<String> ownedBy(Actor actor) {
    return ids(new Visibility(false, Set.of(), actor.owns().get("city"), actor.id(), Set.of()));
  }

  private Set<String> ids(Visibility nothingButTheirs) {
    return challenges.list(new Challenges.Listing(nothingButTheirs, null, null, null, MANY)).stream()
        .map(stored -> stored.value().id())
        .collect(Collectors.toSet());
  }

  @Override
  public void asked(String challengeId, String expertId, Instant answerBy) {
    follow.asked(challengeId, expertId, answerBy);
  }

  @Override
  public void agreed(String challengeId, InvitationId engagement, Instant at) {
    follow.accepted(challengeId, engagement.toString(), at);
  }

  @Override
  public void nobodyLeft(String challengeId, Collection<String> askedExpertIds, Instant at) {
    follow.exhausted(challengeId, askedExpertIds);
  }

  @Override
  public void completed(String challengeId, Instant at) {
    follow.completed(challengeId, at);
  }

  private static AskedChallenge asked(Challenge challenge) {
    Brief brief = challenge.brief();
    return new AskedChallenge(
        challenge.id(),
        challenge instanceof Challenge.Closed,
        brief.city().name(),
        brief.city().country(),
        brief.title(),
        brief.challenge(),
        brief.success(),
        brief.tried(),
        brief.language(),
        brief.topics(),
        brief.questions(),
        brief.languages().stream().sorted().toList(),
        wireNames(brief.formats()));
  }

  private static List<String> wireNames(Set<Format> formats) {
    return formats.stream().map(Format::wireName).sorted().toList();
  }
}
