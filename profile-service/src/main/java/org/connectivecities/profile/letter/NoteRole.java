package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertRules;

/**
 * Somebody has come, and their token says for whom they act. The provider cannot be asked who still has a role, so a mailbox believes what
 * was last seen: whoever comes without the role gets no letters of it from then on, and whoever does not come any more gets none
 * once it was not seen for long. Noted at once when it changes, and once an hour while it stays.
 */
public final class NoteRole {

  private static final Duration AGAIN_AFTER = Duration.ofHours(1);
  private static final int REMEMBERED = 10_000;

  private final Mailboxes mailboxes;
  private final InstantSource clock;
  private final Map<String, Noted> noted = Collections.synchronizedMap(new Newest());

  private record Noted(Actor actor, Instant at) {}

  private static final class Newest extends LinkedHashMap<String, Noted> {

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Noted> eldest) {
      return size() > REMEMBERED;
    }
  }

  public NoteRole(Mailboxes mailboxes, InstantSource clock) {
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  public void note(Actor actor) {
    if (!actor.anonymous() && !isNoted(actor)) {
      write(mailboxes, actor, clock.instant());
      noted.put(actor.id(), new Noted(actor, clock.instant()));
    }
  }

  private boolean isNoted(Actor actor) {
    Noted last = noted.get(actor.id());
    return last != null && last.actor().equals(actor) && clock.instant().isBefore(last.at().plus(AGAIN_AFTER));
  }

  static void write(Mailboxes mailboxes, Actor actor, Instant at) {
    mailboxes.seen(actor.id(), LetterRules.city(actor), ExpertRules.areas(actor), at);
  }
}
