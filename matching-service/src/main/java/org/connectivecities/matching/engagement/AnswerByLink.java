package org.connectivecities.matching.engagement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.connectivecities.matching.engagement.AnswerLinks.Link;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Expired;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.connectivecities.matching.engagement.ReadInvitations.Question;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.security.LinkSecret;

/**
 * An answer by the link in an invitation's letter, without signing in. Whoever has the secret is taken for the invited practitioner, for this
 * invitation and until its deadline. That one answer counts, and that the link ends with a question that is taken back, is the
 * invitation's own state: there is nothing beside it that could say otherwise. Whoever comes with anything else learns nothing, not even
 * whether there is an invitation.
 */
public final class AnswerByLink {

  private static final String RULE = "Only a service with the scope " + EngagementRules.ANSWER_LINKS + " opens links to invitations";

  private final AnswerLinks links;
  private final AskingDesk desk;
  private final AnswerInvitation answer;
  private final Log log;

  /** Where it is written down that somebody has answered so. Written before the answer counts: whoever cannot write it down must not take it. */
  @FunctionalInterface
  public interface Log {

    /** @param what in one word */
    void answered(Actor by, InvitationId invitation, String what);
  }

  public AnswerByLink(AnswerLinks links, AskingDesk desk, Log log) {
    this.links = links;
    this.desk = desk;
    this.answer = new AnswerInvitation(desk);
    this.log = log;
  }

  /** @param mark of a secret that whoever writes the letter has made, and keeps nowhere */
  public Verdict<Invitation> open(Actor writer, InvitationId id, String mark) {
    if (!EngagementRules.mayOpenLinks(writer)) {
      return new Verdict.Refused<>(EngagementRules.notAllowed(RULE));
    }
    Optional<Invitation> found = invitation(id);
    if (found.isEmpty()) {
      return new Verdict.Refused<>(new EngagementRefusal.Unknown());
    }
    if (!(found.get() instanceof Pending pending)) {
      return new Verdict.Refused<>(new EngagementRefusal.AlreadyAnswered(found.get()));
    }
    links.open(mark, new Link(id, pending.expertId(), pending.deadline()));
    return new Verdict.Done<>(pending);
  }

  /** The question while it waits, and what was answered afterwards. */
  public Verdict<Question> read(String secret) {
    return find(secret)
        .<Verdict<Question>>map(found -> new Verdict.Done<>(new Question(found, desk.challenges().find(found.id().challengeId()).orElse(null))))
        .orElseGet(AnswerByLink::dead);
  }

  public Verdict<Accepted> accept(String secret) {
    return answer(secret, "accepted", answer::accept);
  }

  public Verdict<Declined> decline(String secret, Refusal refusal) {
    return answer(secret, "declined", (reader, id) -> answer.decline(reader, id, refusal));
  }

  private <T> Verdict<T> answer(String secret, String what, BiFunction<Actor, InvitationId, Verdict<T>> say) {
    Optional<Invitation> found = find(secret);
    if (found.isEmpty()) {
      return dead();
    }
    Invitation invitation = found.get();
    Actor reader = new Actor("mailed-link", Set.of("practitioner"), Map.of("expert", invitation.expertId()), Set.of(), Set.of());
    if (invitation instanceof Pending) {
      log.answered(reader, invitation.id(), what);
    }
    return say.apply(reader, invitation.id());
  }

  private Optional<Invitation> find(String secret) {
    return Optional.of(secret)
        .filter(LinkSecret::isPlausible)
        .flatMap(given -> links.find(LinkSecret.mark(given)))
        .filter(link -> desk.now().isBefore(link.until()))
        .flatMap(link -> invitation(link.to()).filter(found -> found.expertId().equals(link.expertId())))
        .filter(this::isOpenOrAnswered);
  }

  private boolean isOpenOrAnswered(Invitation invitation) {
    return switch (invitation) {
      case Pending pending -> !pending.isOver(desk.now());
      case Withdrawn _, Expired _ -> false;
      default -> true;
    };
  }

  private Optional<Invitation> invitation(InvitationId id) {
    return desk.askings().find(id.challengeId()).flatMap(stored -> stored.value().find(id));
  }

  private static <T> Verdict<T> dead() {
    return new Verdict.Refused<>(new EngagementRefusal.DeadLink());
  }
}
