package org.connectivecities.profile.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.Reader;

/**
 * Asks saved searches again, and writes to their owners of whoever has come. News are stored before the letter about them,
 * and the letter before the news count as told: whoever finds them after a crash goes on, and the letter is one by its id.
 */
public final class LookAgain {

  private static final System.Logger LOG = System.getLogger(LookAgain.class.getName());
  private static final int PORTION = 50;

  private final SavedSearches searches;
  private final FindPeople find;
  private final Mailboxes mailboxes;
  private final NoteOccasion letters;
  private final Duration pause;
  private final InstantSource clock;

  /** @param pause between two looks; with one letter a day and search, less than a day finds more and tells no more */
  public LookAgain(
      SavedSearches searches, FindPeople find, Mailboxes mailboxes, NoteOccasion letters, Duration pause, InstantSource clock) {
    this.searches = searches;
    this.find = find;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.pause = pause;
    this.clock = clock;
  }

  /** Where nobody answers, the rest waits for the next time. */
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (SavedSearch search : searches.due(now, PORTION)) {
      if (search.hasSomethingToTell()) {
        tell(search, now);
      } else if (!look(search, now)) {
        return;
      }
    }
  }

  /** Of whoever cannot be written to nobody is looked for: the news wait until they can. */
  private boolean look(SavedSearch search, Instant now) {
    if (search.known() != null && mailboxes.find(search.owner()).filter(Mailbox::isConfirmed).isEmpty()) {
      searches.save(search.settled(now, pause));
      return true;
    }
    switch (find.find(search.question())) {
      case FindPeople.Answer.Found(var people) -> {
        SavedSearch seen = search.seen(people, now);
        if (searches.save(seen)) {
          tell(seen, now);
        }
      }
      case FindPeople.Answer.Refused(String why) -> {
        LOG.log(System.Logger.Level.WARNING, "saved search " + search.id() + " is not understood: " + why);
        searches.save(search.settled(now, pause));
      }
      case FindPeople.Answer.Away _ -> {
        LOG.log(System.Logger.Level.WARNING, "saved searches wait: the search does not answer");
        return false;
      }
    }
    return true;
  }

  private void tell(SavedSearch search, Instant now) {
    if (search.news() instanceof SavedSearch.News news && !news.told()) {
      letters.news(search.about(news), new Reader.Account(search.owner(), search.expert()), now);
    }
    searches.save(search.settled(now, pause));
  }
}
