package org.connectivecities.profile.week;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.Reader;

/**
 * Writes to whoever asked for letters, on one day of the week that is theirs: so there is one a week, and not all leave at
 * once. The day is part of the letter's id, so that it is one however often, and on however many instances, this runs.
 */
public final class WriteWeekly {

  private static final System.Logger LOG = System.getLogger(WriteWeekly.class.getName());
  private static final int DAYS = 7;
  private static final int PORTION = 200;

  private final Mailboxes mailboxes;
  private final FindWaiting find;
  private final TellWeek tell;
  private final NoteOccasion letters;
  private final InstantSource clock;

  public WriteWeekly(Mailboxes mailboxes, FindWaiting find, TellWeek tell, NoteOccasion letters, InstantSource clock) {
    this.mailboxes = mailboxes;
    this.find = find;
    this.tell = tell;
    this.letters = letters;
    this.clock = clock;
  }

  /** What fails for one holds up no other, and is tried again the next time on the same day. */
  public void run() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    List<Reader.Account> some = find.isPossible() ? mailboxes.after("", PORTION) : List.of();
    while (!some.isEmpty()) {
      some.stream().filter(reader -> isDayOf(reader.id(), today)).forEach(reader -> write(reader, today, now));
      some = mailboxes.after(some.getLast().id(), PORTION);
    }
  }

  private void write(Reader.Account reader, LocalDate today, Instant now) {
    try {
      letters.weekly(today.toString(), reader, now, tell);
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.WARNING, "a weekly letter waits: " + failure);
    }
  }

  static boolean isDayOf(String account, LocalDate day) {
    return Math.floorMod(account.hashCode(), DAYS) == Math.floorMod(day.toEpochDay(), DAYS);
  }
}
