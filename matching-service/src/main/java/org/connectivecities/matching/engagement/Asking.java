package org.connectivecities.matching.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.jspecify.annotations.Nullable;

/**
 * All questions for one challenge, asked one after the other. An answer and the next question are one {@link Change}, so
 * at most one question is ever open, nobody is asked twice, and no crash can come between a no and the next question.
 *
 * @param choiceIds choices taken up, oldest first
 * @param queue who has not been asked yet, next first
 * @param invitations in the order they were sent; only the last can be open
 * @param stopped the challenge was closed
 * @param told whether the challenge has been told of this state
 * @param changedAt of the last change that the challenge has to know of
 */
public record Asking(
    String challengeId,
    List<String> choiceIds,
    List<String> queue,
    List<Invitation> invitations,
    List<PassedOver> passedOver,
    boolean stopped,
    boolean told,
    Instant changedAt) {

  public Asking {
    choiceIds = List.copyOf(choiceIds);
    queue = List.copyOf(queue);
    invitations = List.copyOf(invitations);
    passedOver = List.copyOf(passedOver);
  }

  static Change begin(Choice choice, Terms terms) {
    Asking empty =
        new Asking(choice.challengeId(), List.of(), List.of(), List.of(), List.of(), false, false, terms.now());
    return empty.choose(choice, terms).orElseThrow();
  }

  /** Takes up another choice: it replaces the rest of the last one. Empty where it changes nothing. */
  Optional<Change> choose(Choice choice, Terms terms) {
    if (choiceIds.contains(choice.id()) || stopped || phase() == AskingStatus.Phase.COMPLETED) {
      return Optional.empty();
    }
    List<String> rest = choice.rankedExpertIds().stream().filter(expertId -> !wasAsked(expertId)).toList();
    Asking chosen =
        new Asking(challengeId, plus(choiceIds, choice.id()), rest, invitations, passedOver, false, false, terms.now());
    boolean busy = !choiceIds.isEmpty() && phase() != AskingStatus.Phase.NO_ONE_LEFT;
    return Optional.of(Change.of(this, busy ? chosen : chosen.askNext(terms)));
  }

  Change confirm(Pending pending, Instant now) {
    return Change.of(this, with(pending.sayYes(now), now));
  }

  Change agree(Confirming confirming, Instant now) {
    return Change.of(
        this,
        with(confirming.agree(now), now),
        new EngagementFact.Accepted(confirming.id(), confirming.expertId(), now));
  }

  Change turnAway(Confirming confirming, int limit, Terms terms) {
    return Change.of(
        this,
        with(confirming.turnAway(limit, terms.now()), terms.now()).askNext(terms),
        noFrom(confirming, EngagementFact.Declined.NO_CAPACITY, terms));
  }

  Change decline(Pending pending, Refusal refusal, Terms terms) {
    Invitation.Declined declined = pending.decline(refusal, terms.now());
    return Change.of(this, with(declined, terms.now()).askNext(terms), EngagementFact.Declined.of(declined));
  }

  Change expire(Pending pending, Terms terms) {
    return Change.of(
        this,
        with(pending.expire(terms.now()), terms.now()).askNext(terms),
        noFrom(pending, EngagementFact.Declined.NO_ANSWER, terms));
  }

  /** The practitioner did nothing, so this is no refusal; the next choice is asked all the same. */
  Change withdraw(Pending pending, String reason, Terms terms) {
    return Change.of(this, with(pending.withdraw(reason, terms.now()), terms.now()).askNext(terms));
  }

  /**
   * Somebody has withdrawn: their open question is taken back and the next choice asked, and they are waited for no more. What they
   * have agreed to with the city goes on. Empty where nothing waits for them.
   */
  Optional<Change> leave(String expertId, PassedOver.Obstacle why, String reason, Terms terms) {
    boolean waits = queue.contains(expertId);
    Asking rest = waits ? passingOver(new PassedOver(expertId, why, terms.now())) : this;
    if (current().orElse(null) instanceof Pending pending && pending.expertId().equals(expertId)) {
      return Optional.of(rest.withdraw(pending, reason, terms));
    }
    return waits ? Optional.of(Change.of(this, rest)) : Optional.empty();
  }

  Change complete(Accepted accepted, Agreed agreed, Feedbacks known, Instant now) {
    return Change.of(
        this,
        with(accepted.with(agreed.complete(known, now)), now),
        new EngagementFact.Completed(accepted.id(), accepted.expertId(), known.cityRating(), now));
  }

  /** Asks the next choice; where the city itself cancels, a coordinator has to speak with it first. */
  Change cancel(Accepted accepted, Agreed agreed, Party by, String reason, Terms terms) {
    Asking cancelled = with(accepted.with(agreed.cancel(by, reason, terms.now())), terms.now());
    Asking after = by == Party.CITY ? cancelled.askingNobody(cancelled.stopped) : cancelled.askNext(terms);
    Meeting meeting = agreed.meeting();
    return meeting.agreed() == null
        ? Change.of(this, after)
        : Change.of(this, after, EngagementFact.SessionCancelled.of(accepted, meeting.agreed(), meeting, terms.now()));
  }

  /** Feedback, and when both sides meet, change nothing that the challenge waits for. */
  Change note(Accepted withMore, EngagementFact... facts) {
    return Change.of(this, replaced(withMore, told, changedAt), facts);
  }

  /** Takes back an open question and asks nobody else; an agreed engagement goes on. */
  Optional<Change> end(String reason, Instant now) {
    if (stopped || phase() == AskingStatus.Phase.COMPLETED) {
      return Optional.empty();
    }
    Asking ended =
        switch (current().orElse(null)) {
          case Pending pending -> with(pending.withdraw(reason, now), now);
          case Confirming confirming -> with(confirming.withdraw(reason, now), now);
          case null, default -> this;
        };
    return Optional.of(Change.of(this, ended.askingNobody(true)));
  }

  /** Goes on without somebody who was erased, and keeps nothing of what was said by or about them. */
  Change forget(String expertId, Terms terms) {
    Asking without =
        new Asking(
            challengeId,
            choiceIds,
            queue.stream().filter(id -> !id.equals(expertId)).toList(),
            invitations.stream().map(invitation -> Redaction.of(invitation, expertId)).toList(),
            passedOver,
            stopped,
            told,
            changedAt);
    return switch (without.current().filter(invitation -> invitation.expertId().equals(expertId)).orElse(null)) {
      case Pending pending -> without.withdraw(pending, Redaction.REMOVED, terms);
      case Accepted accepted when accepted.engagement() instanceof Agreed agreed ->
          without.cancel(accepted, agreed, Party.PRACTITIONER, Redaction.REMOVED, terms);
      case null, default -> Change.of(this, without);
    };
  }

  /** The same without a word of what anybody said: who was asked, when, how it ended, and how it was rated. */
  Asking silenced() {
    List<Invitation> silent = invitations.stream().map(Redaction::silenced).toList();
    return new Asking(challengeId, choiceIds, queue, silent, passedOver, stopped, told, changedAt);
  }

  /** Whether words of somebody are kept here. */
  public boolean speaks() {
    return !silenced().equals(this);
  }

  Asking markTold() {
    return new Asking(challengeId, choiceIds, queue, invitations, passedOver, stopped, true, changedAt);
  }

  public Optional<Invitation> current() {
    return invitations.isEmpty() ? Optional.empty() : Optional.of(invitations.getLast());
  }

  public Optional<Invitation> find(InvitationId id) {
    return invitations.stream().filter(invitation -> invitation.id().equals(id)).findFirst();
  }

  public AskingStatus.Phase phase() {
    return switch (current().orElse(null)) {
      case Pending pending -> AskingStatus.Phase.WAITING;
      case Confirming confirming -> AskingStatus.Phase.CONFIRMING;
      case Accepted(var asked, Agreed agreed) -> AskingStatus.Phase.AGREED;
      case Accepted(var asked, Engagement.Completed completed) -> AskingStatus.Phase.COMPLETED;
      case null, default -> stopped ? AskingStatus.Phase.STOPPED : AskingStatus.Phase.NO_ONE_LEFT;
    };
  }

  /** Everybody whose id is kept here. */
  public Set<String> mentioned() {
    Set<String> ids = new TreeSet<>(queue);
    passedOver.forEach(passed -> ids.add(passed.expertId()));
    for (Invitation invitation : invitations) {
      ids.add(invitation.expertId());
      if (invitation instanceof Invitation.Declined declined && declined.refusal().colleagueId() != null) {
        ids.add(declined.refusal().colleagueId());
      }
    }
    return ids;
  }

  /** Whether somebody has a question or an engagement. */
  public boolean isOpen() {
    return switch (phase()) {
      case WAITING, CONFIRMING, AGREED -> true;
      case COMPLETED, NO_ONE_LEFT, STOPPED -> false;
    };
  }

  /**
   * When this asking needs attention even if nobody does anything; null where it never does.
   *
   * @param grace how long whoever changed it last may take to finish what follows
   */
  public @Nullable Instant dueAt(Duration grace) {
    return switch (current().orElse(null)) {
      case Confirming confirming -> changedAt.plus(grace);
      case Pending pending when told || pending.deadline().isBefore(changedAt.plus(grace)) -> pending.deadline();
      case null, default -> told ? null : changedAt.plus(grace);
    };
  }

  private boolean wasAsked(String expertId) {
    return invitations.stream().anyMatch(invitation -> invitation.expertId().equals(expertId));
  }

  private Asking askNext(Terms terms) {
    if (terms.challengeClosed()) {
      return askingNobody(true);
    }
    List<PassedOver> passed = new ArrayList<>(passedOver);
    for (int i = 0; i < queue.size(); i++) {
      String expertId = queue.get(i);
      Optional<PassedOver.Obstacle> obstacle = terms.obstacles().apply(expertId);
      if (obstacle.isEmpty()) {
        return ask(expertId, queue.subList(i + 1, queue.size()), passed, terms);
      }
      passed.add(new PassedOver(expertId, obstacle.get(), terms.now()));
    }
    return new Asking(challengeId, choiceIds, List.of(), invitations, passed, stopped, told, changedAt);
  }

  private Asking ask(String expertId, List<String> rest, List<PassedOver> passed, Terms terms) {
    InvitationId id = new InvitationId(challengeId, invitations.size() + 1);
    Invitation.Asked asked = new Invitation.Asked(id, expertId, terms.now());
    Pending pending = new Pending(asked, terms.now().plus(terms.timeToAnswer()));
    return new Asking(challengeId, choiceIds, rest, plus(invitations, pending), passed, stopped, false, terms.now());
  }

  private Asking passingOver(PassedOver somebody) {
    List<String> rest = queue.stream().filter(id -> !id.equals(somebody.expertId())).toList();
    return new Asking(challengeId, choiceIds, rest, invitations, plus(passedOver, somebody), stopped, told, changedAt);
  }

  /** Those with whom the city has agreed, and who have not cancelled. */
  public Set<String> agreed() {
    return invitations.stream().filter(Asking::saidYes).map(Invitation::expertId).collect(Collectors.toSet());
  }

  private static boolean saidYes(Invitation invitation) {
    return invitation instanceof Confirming || invitation instanceof Accepted yes && !(yes.engagement() instanceof Engagement.Cancelled);
  }

  private Asking askingNobody(boolean forGood) {
    return new Asking(challengeId, choiceIds, List.of(), invitations, passedOver, forGood, told, changedAt);
  }

  private Asking with(Invitation changed, Instant now) {
    return replaced(changed, false, now);
  }

  private Asking replaced(Invitation changed, boolean stillTold, Instant at) {
    UnaryOperator<Invitation> swap = each -> each.id().equals(changed.id()) ? changed : each;
    return new Asking(
        challengeId, choiceIds, queue, invitations.stream().map(swap).toList(), passedOver, stopped, stillTold, at);
  }

  private static EngagementFact noFrom(Invitation invitation, String reason, Terms terms) {
    return new EngagementFact.Declined(invitation.id(), invitation.expertId(), reason, terms.now());
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
