package org.connectivecities.matching.engagement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Shows invitations and engagements to those they concern. */
public final class ReadInvitations {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public ReadInvitations(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  /** @param challenge what the invited person is asked to help with; absent where it is gone */
  public record Question(Invitation invitation, @Nullable AskedChallenge challenge) {}

  /**
   * @param peer who helps, for whoever may not read the profile: both sides have said yes; absent where they are gone
   * @param reader on whose side the person reads, which decides whose feedback they see
   */
  public record Engaged(
      Invitation.Accepted invitation, @Nullable AskedChallenge challenge, KnownExperts.@Nullable Peer peer, Engagement.Party reader) {}

  public Verdict<Question> invitation(Actor actor, InvitationId id) {
    Optional<Invitation> found = find(id);
    if (found.isEmpty()) {
      return new Verdict.Refused<>(new EngagementRefusal.Unknown());
    }
    return rules.mayRead(actor, found.get())
        ? new Verdict.Done<>(question(found.get()))
        : refused("Only the invited practitioner and coordinators read an invitation");
  }

  public Verdict<Engaged> engagement(Actor actor, InvitationId id) {
    Optional<Invitation> found = find(id).filter(Invitation.Accepted.class::isInstance);
    if (found.isEmpty()) {
      return new Verdict.Refused<>(new EngagementRefusal.Unknown());
    }
    Optional<Engaged> seen = seenBy(actor, found.get());
    return seen.isPresent()
        ? new Verdict.Done<>(seen.get())
        : refused("Only its practitioner, its city and coordinators read an engagement");
  }

  /** Practitioners see their own invitations, coordinators those for the cities they look after. */
  public Verdict<List<Question>> invitations(Actor actor, InvitationQuery query) {
    return listed(actor, query, this::question);
  }

  /** As {@link #invitations}; cities see the engagements for their own challenges. */
  public Verdict<List<Engaged>> engagements(Actor actor, InvitationQuery query) {
    InvitationQuery engaged = query.states().isEmpty() ? query.in(State.ENGAGED) : query;
    boolean forCity = actor.has("city") && !EngagementRules.coordinates(actor);
    return forCity
        ? new Verdict.Done<>(ofCity(actor, engaged))
        : listed(actor, engaged, invitation -> seenBy(actor, invitation).orElseThrow());
  }

  private List<Engaged> ofCity(Actor actor, InvitationQuery query) {
    return desk.askings().invitations(query.within(desk.challenges().ownedBy(actor))).stream()
        .flatMap(invitation -> seenBy(actor, invitation).stream())
        .toList();
  }

  private <T> Verdict<List<T>> listed(Actor actor, InvitationQuery query, Function<Invitation, T> shown) {
    InvitationQuery allowed = query;
    if (!EngagementRules.coordinates(actor)) {
      String own = actor.has("practitioner") ? actor.owns().get("expert") : null;
      boolean asksForOthers = query.expertId() != null && !query.expertId().equals(own);
      if (own == null || asksForOthers) {
        return refused("Practitioners list their own, coordinators everybody's");
      }
      allowed = query.ofExpert(own);
    } else if (!asksForOwn(actor, query)) {
      allowed = desk.challenges().coordinatedBy(actor).map(query::within).orElse(query);
    }
    return new Verdict.Done<>(desk.askings().invitations(allowed).stream().map(shown).toList());
  }

  /** A coordinator may be a practitioner too, and is asked by cities of any region. */
  private static boolean asksForOwn(Actor actor, InvitationQuery query) {
    return query.expertId() != null && actor.has("practitioner") && actor.owns("expert", query.expertId());
  }

  private Question question(Invitation invitation) {
    return new Question(invitation, challengeOf(invitation));
  }

  private Optional<Engaged> seenBy(Actor actor, Invitation invitation) {
    return rules
        .partyOf(actor, invitation)
        .map(party -> new Engaged((Invitation.Accepted) invitation, challengeOf(invitation), peerOf(invitation), party));
  }

  private @Nullable AskedChallenge challengeOf(Invitation invitation) {
    return desk.challenges().find(invitation.id().challengeId()).orElse(null);
  }

  private KnownExperts.@Nullable Peer peerOf(Invitation invitation) {
    return desk.experts().find(invitation.expertId()).map(KnownExperts.KnownExpert::peer).orElse(null);
  }

  private Optional<Invitation> find(InvitationId id) {
    Optional<Stored<Asking>> asking = desk.askings().find(id.challengeId());
    return asking.flatMap(stored -> stored.value().find(id));
  }

  private static <T> Verdict<T> refused(String rule) {
    return new Verdict.Refused<>(EngagementRules.notAllowed(rule));
  }
}
