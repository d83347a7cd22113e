package org.connectivecities.profile.letter;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.WriteToPerson;
import org.jspecify.annotations.Nullable;

/**
 * Something has happened that somebody is to be written to about. Bears being told twice or late: what is old is not
 * written about, so that reading all events from the beginning sends nothing.
 */
public final class NoteOccasion implements WriteToPerson {

  private static final Set<Occasion> QUESTIONS = EnumSet.of(Occasion.INVITATION, Occasion.REMINDER);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String NO_CHALLENGE = "";
  private static final int SECRET_BYTES = 18;

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
    tellCity(Occasion.SHORTLIST, shortlistId, challengeId, null, at);
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
    tellCity(Occasion.REFUSAL, engagementId, challengeId, by, at);
  }

  public void unanswered(String engagementId, String challengeId, ExpertId by, Instant at) {
    settled(engagementId);
    tellCity(Occasion.SILENCE, engagementId, challengeId, by, at);
  }

  /** Whatever came of the question: nobody is asked or reminded any more. */
  public void settled(String engagementId) {
    letters.drop(engagementId, QUESTIONS, "was answered or taken back");
  }

  public void agreed(String engagementId, String challengeId, ExpertId to, Instant at) {
    settled(engagementId);
    add(Occasion.AGREEMENT, engagementId, challengeId, to, null, at, at.plus(policy.freshness()));
    tellCity(Occasion.CITY_AGREEMENT, engagementId, challengeId, to, at);
  }

  public void completed(String engagementId, String challengeId, ExpertId to, Instant at) {
    add(Occasion.FEEDBACK, engagementId, challengeId, to, null, at, at.plus(policy.freshness()));
    tellCity(Occasion.CITY_FEEDBACK, engagementId, challengeId, to, at);
  }

  /** The other side is told, for it is to answer. */
  public void suggested(String engagementId, String challengeId, ExpertId expert, boolean byCity, Session session, Instant at) {
    if (byCity) {
      tellPractitioner(Occasion.SESSION_PROPOSED, engagementId, challengeId, expert, session, at);
    } else {
      tellCity(Occasion.SESSION_PROPOSED, engagementId, challengeId, expert, session, at);
    }
  }

  /** Both sides are told, each at their own address. */
  public void met(String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    Occasion occasion = session.cancelled() ? Occasion.SESSION_CANCELLED : Occasion.SESSION;
    letters.drop(engagementId, EnumSet.of(Occasion.SESSION_PROPOSED), "was answered");
    tellPractitioner(occasion, engagementId, challengeId, expert, session, at);
    tellCity(occasion, engagementId, challengeId, expert, session, at);
  }

  private void tellPractitioner(
      Occasion occasion, String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    add(meeting(occasion, engagementId, challengeId, new Reader.Practitioner(expert), null, session, at));
  }

  private void tellCity(Occasion occasion, String engagementId, String challengeId, ExpertId expert, Session session, Instant at) {
    mailboxesOf(challengeId).forEach(
        reader -> add(meeting(occasion, engagementId, challengeId, Reader.Account.of(reader), expert, session, at)));
  }

  private static Letter meeting(
      Occasion occasion, String engagementId, String challengeId, Reader to, @Nullable ExpertId person, Session session, Instant at) {
    return new Letter(
        occasion, engagementId, challengeId, to, person, session, null, at, session.start(), 0, Letter.State.WAITING, null, secret());
  }

  /** @param about the search and the day: there is one letter about it */
  public void news(String about, Reader.Account to, Instant at) {
    add(letter(Occasion.NEWS, about, NO_CHALLENGE, to, null, null, at, at.plus(policy.freshness())));
  }

  /** There is no point in a link that has almost run out when it comes. */
  @Override
  public void offer(ExpertId to, Instant now, Instant until) {
    Instant pointless = now.plus(Duration.between(now, until).dividedBy(2));
    add(Occasion.TAKEOVER, about(to, now.truncatedTo(ChronoUnit.MINUTES)), NO_CHALLENGE, to, until, now, pointless);
  }

  @Override
  public void remind(ExpertId to, Instant now, Instant pausedFrom) {
    add(Occasion.CONFIRMATION, about(to, pausedFrom), NO_CHALLENGE, to, pausedFrom, now, pausedFrom);
  }

  private static String about(ExpertId profile, Instant moment) {
    return profile.value() + "~" + moment.getEpochSecond();
  }

  /** Everybody who acts for the city and wants letters now. */
  private void tellCity(Occasion occasion, String about, String challengeId, @Nullable ExpertId person, Instant at) {
    for (Mailbox reader : mailboxesOf(challengeId)) {
      Reader to = Reader.Account.of(reader);
      add(letter(occasion, about, challengeId, to, person, null, at, at.plus(policy.freshness())));
    }
  }

  private List<Mailbox> mailboxesOf(String challengeId) {
    return cities.idFor(challengeId).map(mailboxes::of).orElse(List.of());
  }

  private void add(
      Occasion occasion, String engagementId, String challengeId, ExpertId to, @Nullable Instant deadline, Instant due, Instant expires) {
    add(letter(occasion, engagementId, challengeId, new Reader.Practitioner(to), null, deadline, due, expires));
  }

  private void add(Letter letter) {
    if (!letter.isPointless(clock.instant())) {
      letters.add(letter);
    }
  }

  private static Letter letter(
      Occasion occasion, String about, String challengeId, Reader to, @Nullable ExpertId person, @Nullable Instant deadline, Instant due,
      Instant expires) {
    return new Letter(occasion, about, challengeId, to, person, null, deadline, due, expires, 0, Letter.State.WAITING, null, secret());
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
