package org.connectivecities.matching.digest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.engagement.AskedChallenge;
import org.connectivecities.matching.engagement.Engagement;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.matching.engagement.Meeting;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.matching.engagement.Verdict;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.reach.FindNear;
import org.connectivecities.matching.reach.NearChallenge;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is read is read as the person to whom the letter goes, and no more: a letter says nothing that its reader would not
 * find on their pages.
 */
public final class ReadDigest {

  private static final int MOST = 20;
  private static final String PUBLISHED = "published";

  private final FindNear near;
  private final ReadInvitations invitations;
  private final Challenges challenges;

  public ReadDigest(FindNear near, ReadInvitations invitations, Challenges challenges) {
    this.near = near;
    this.invitations = invitations;
    this.challenges = challenges;
  }

  public Outcome<List<Item>> ofExpert(String expertId, Actor asking) {
    return on(asking, new Actor(expertId, Set.of("practitioner"), Map.of("expert", expertId)))
        .map(reader -> Stream.concat(asked(reader, expertId), near(reader)).toList());
  }

  public Outcome<List<Item>> ofCity(String cityId, Actor asking) {
    return on(asking, new Actor(cityId, Set.of("city"), Map.of("city", cityId)))
        .map(reader -> Stream.concat(toChoose(reader, cityId), exchanges(reader)).toList());
  }

  /** Reading on behalf of somebody, where the one who asks may. */
  static Outcome<Actor> on(Actor asking, Actor reader) {
    return Access.mayReadDigests(asking)
        ? Outcome.done(reader)
        : Outcome.refused(new Refusal.NotAllowed("Only a service with the scope " + Access.DIGESTS + " asks for digests"));
  }

  private Stream<Item> near(Actor reader) {
    return found(near.near(null, reader)).filter(it -> !it.raised()).map(ReadDigest::near);
  }

  private static Stream<NearChallenge> found(Outcome<List<NearChallenge>> outcome) {
    return outcome instanceof Outcome.Done<List<NearChallenge>>(var list) ? list.stream() : Stream.empty();
  }

  private static Item near(NearChallenge it) {
    Challenge challenge = it.challenge();
    Brief brief = challenge.brief();
    return new Item(Item.Kind.NEAR, challenge.id(), brief.title(), brief.city().name(), null, challenge.timeline().postedAt(), null);
  }

  private Stream<Item> asked(Actor reader, String expertId) {
    return listed(invitations.invitations(reader, new InvitationQuery(null, expertId, Set.of(State.PENDING), null, MOST)))
        .filter(it -> it.challenge() != null && it.invitation() instanceof Invitation.Pending)
        .map(it -> asked((Invitation.Pending) it.invitation(), Objects.requireNonNull(it.challenge())));
  }

  private static Item asked(Invitation.Pending it, AskedChallenge challenge) {
    return new Item(Item.Kind.INVITATION, it.id().toString(), challenge.title(), challenge.cityName(), null, it.asked().at(), it.deadline());
  }

  private Stream<Item> toChoose(Actor reader, String cityId) {
    return challenges.list(new Challenges.Listing(Access.visibleTo(reader), PUBLISHED, cityId, null, MOST)).stream()
        .map(Stored::value)
        .filter(Challenge.Published.class::isInstance)
        .map(Challenge.Published.class::cast)
        .map(it -> new Item(
            Item.Kind.CHOICE, it.shortlistId(), it.brief().title(), it.brief().city().name(), null,
            Objects.requireNonNull(it.timeline().publishedAt()), null));
  }

  private Stream<Item> exchanges(Actor reader) {
    return listed(invitations.engagements(reader, new InvitationQuery(null, null, Set.of(State.AGREED, State.COMPLETED), null, MOST)))
        .flatMap(it -> Stream.ofNullable(exchange(it)));
  }

  private static @Nullable Item exchange(ReadInvitations.Engaged it) {
    AskedChallenge challenge = it.challenge();
    if (challenge == null) {
      return null;
    }
    Invitation.Accepted with = it.invitation();
    return switch (with.engagement()) {
      case Engagement.Completed done when done.feedbacks().ofCity() == null ->
          new Item(Item.Kind.FEEDBACK, with.id().toString(), challenge.title(), challenge.cityName(), with.expertId(), done.at(), null);
      case Engagement.Agreed(_, _, Meeting(_, Meeting.Proposal(var by, var time, var at), _)) when by != Engagement.Party.CITY ->
          new Item(Item.Kind.SESSION, with.id().toString(), challenge.title(), challenge.cityName(), with.expertId(), at, time.start());
      default -> null;
    };
  }

  private static <T> Stream<T> listed(Verdict<List<T>> verdict) {
    return verdict instanceof Verdict.Done<List<T>>(var list) ? list.stream() : Stream.empty();
  }
}
