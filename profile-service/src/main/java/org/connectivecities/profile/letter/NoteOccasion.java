package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.platform.security.LinkSecret;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.WriteToPerson;
import org.jspecify.annotations.Nullable;

/**
 * Something has happened that somebody is to be written to about. Bears being told twice or late: what is old is not
 * written about, so that reading all events from the beginning sends nothing.
 */
public final class NoteOccasion implements WriteToPerson {

  private static final Set<Occasion> QUESTIONS = EnumSet.of(Occasion.INVITATION, Occasion.REMINDER);
  private static final String NO_CHALLENGE = "";
  private static final Duration WEEKLY_LASTS = Duration.ofDays(1);

  private final Letters letters;
  private final ChallengeCities cities;
  private final Mailboxes mailboxes;
  private final LetterPolicy policy;
  private final InstantSource clock;

  public NoteOccasion(Letters letters, ChallengeCities cities, Mailboxes mailboxes, LetterPolicy policy, InstantSource clock) {
    this.letters = letters;
    this.cities = cities;
    this.mailboxes = mailboxes;
    this.policy = policy;
    this.clock = clock;
  }

  public void opened(String challengeId, String cityName, @Nullable String cityId) {
    cities.note(challengeId, cityName, cityId);
  }

  public void proposed(String shortlistId, String challengeId, Instant at) {
    tellCity(Occasion.SHORTLIST, shortlistId, challengeId, null, null, at);
  }

  public void invited(String engagementId, String challengeId, ExpertId to, Instant at, Instant answerBy) {
    Instant reminder = answerBy.minus(policy.remindBefore());
    add(Occasion.INVITATION, engagementId, challengeId, to, answerBy, at, answerBy);
    if (reminder.isAfter(at) && reminder.isBefore(answerBy)) {
      add(Occasion.REMINDER, engagementId, challengeId, to, answerBy, reminder, answerBy);
    }
  }

  /** The city learns that it was a no, and not why: reasons are for coordinators. */
  public void refused(String engagementId, String challengeId, ExpertId by, Instant at) {
    settled(engagementId);
    tellCity(Occasion.REFUSAL, engagementId, challengeId, by, null, at);
  }

  public void unanswered(String engagementId, String challengeId, ExpertId by, Instant at) {
    settled(engagementId);
    tellCity(Occasion.SILENCE, engagementId, challengeId, by, null, at);
  }

  /** Whatever came of the question: nobody is asked or reminded any more. */
  public void settled(String engagementId) {
    letters.drop(engagementId, QUESTIONS, "was answered or taken back");
  }

  public void agreed(String engagementId, String challengeId, ExpertId to, Instant at) {
    settled(engagementId);
    add(letter(Occasion.AGREEMENT, engagementId, challengeId, new Reader.Practitioner(to), null, null, at));
    tellCity(Occasion.CITY_AGREEMENT, engagementId, challengeId, to, null, at);
  }

  public void completed(String engagementId, String challengeId, ExpertId to, Instant at) {
    add(letter(Occasion.FEEDBACK, engagementId, challengeId, new Reader.Practitioner(to), null, null, at));
    tellCity(Occasion.CITY_FEEDBACK, engagementId, challengeId, to, null, at);
  }

  /** The other side is told, for it is to answer. */
  public void suggested(String engagementId, String challengeId, ExpertId expert, boolean byCity, Session session, Instant at) {
    if (byCity) {
      add(letter(Occasion.SESSION_PROPOSED, engagementId, challengeId, new Reader.Practitioner(expert), null, session, at));
    } else {
      tellCity(Occasion.SESSION_PROPOSED, engagementId, challengeId, expert, session, at);
    }
  }

  public void met(String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    tellBoth(Occasion.SESSION, engagementId, challengeId, expert, session, at);
  }

  public void notMet(String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    tellBoth(Occasion.SESSION_CANCELLED, engagementId, challengeId, expert, session, at);
  }

  /** Each at their own address; whatever was proposed before is answered by it. */
  private void tellBoth(Occasion occasion, String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    letters.drop(engagementId, EnumSet.of(Occasion.SESSION_PROPOSED), "was answered");
    add(letter(occasion, engagementId, challengeId, new Reader.Practitioner(expert), null, session, at));
    tellCity(occasion, engagementId, challengeId, expert, session, at);
  }

  /** @param about the search and the day: there is one letter about it */
  public void news(String about, Reader.Account to, Instant at) {
    add(letter(Occasion.NEWS, about, NO_CHALLENGE, to, null, null, at));
  }

  /**
   * One whose day is over when it could leave is not sent: the next one tells it.
   *
   * @param about the reader's day: there is one letter about it
   * @param tell asked only where there is no such letter yet
   */
  public void weekly(String about, Reader.Account to, Instant at, FindDigest tell) {
    Letter letter = letter(Occasion.WEEKLY, about, NO_CHALLENGE, to, null, null, null, at, at.plus(WEEKLY_LASTS));
    if (letters.find(letter.id()).isEmpty() && tell.find(letter).isPresent()) {
      add(letter);
    }
  }

  /** @param at tells the letter from those about addresses that were entered before */
  void entered(Reader.Account to, Instant at) {
    Instant until = at.plus(policy.linkLasts());
    add(letter(Occasion.ADDRESS, String.valueOf(at.toEpochMilli()), NO_CHALLENGE, to, null, null, until, at, half(at, until)));
  }

  /** There is no point in a link that has almost run out when it comes. */
  private static Instant half(Instant now, Instant until) {
    return now.plus(Duration.between(now, until).dividedBy(2));
  }

  @Override
  public void offer(ExpertId to, Instant now, Instant until) {
    add(Occasion.TAKEOVER, about(to, now.truncatedTo(ChronoUnit.MINUTES)), NO_CHALLENGE, to, until, now, half(now, until));
  }

  @Override
  public void remind(ExpertId to, Instant now, Instant pausedFrom) {
    add(Occasion.CONFIRMATION, about(to, pausedFrom), NO_CHALLENGE, to, pausedFrom, now, pausedFrom);
  }

  private static String about(ExpertId profile, Instant moment) {
    return profile.value() + "~" + moment.getEpochSecond();
  }

  /** Everybody who acts for the city and wants letters now. */
  private void tellCity(
      Occasion occasion, String about, String challengeId, @Nullable ExpertId person, @Nullable Session session, Instant at) {
    mailboxesOf(challengeId).forEach(
        reader -> add(letter(occasion, about, challengeId, Reader.Account.of(reader), person, session, at)));
  }

  private List<Mailbox> mailboxesOf(String challengeId) {
    return cities.idFor(challengeId).map(mailboxes::of).orElse(List.of());
  }

  /** Due at once. Of a session there is nothing to tell once it would have begun, of anything else once it is old. */
  private Letter letter(
      Occasion occasion, String about, String challengeId, Reader to, @Nullable ExpertId person, @Nullable Session session, Instant at) {
    return letter(occasion, about, challengeId, to, person, session, null, at, session == null ? at.plus(policy.freshness()) : session.start());
  }

  /** What somebody is to do by a deadline. */
  private void add(
      Occasion occasion, String about, String challengeId, ExpertId to, @Nullable Instant deadline, Instant due, Instant expires) {
    add(letter(occasion, about, challengeId, new Reader.Practitioner(to), null, null, deadline, due, expires));
  }

  private static Letter letter(
      Occasion occasion, String about, String challengeId, Reader to, @Nullable ExpertId person, @Nullable Session session,
      @Nullable Instant deadline, Instant due, Instant expires) {
    return new Letter(
        occasion, about, challengeId, to, person, session, deadline, due, expires, 0, Letter.State.WAITING, null, LinkSecret.fresh());
  }

  private void add(Letter letter) {
    if (!letter.isPointless(clock.instant())) {
      letters.add(letter);
    }
  }
}
