package org.connectivecities.profile.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.Profile;
import org.connectivecities.profile.letter.Digest;
import org.connectivecities.profile.letter.FindDigest;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.Occasion;
import org.connectivecities.profile.letter.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the letter of a week says. A practitioner is written to of challenges that are new near them; what they are asked and
 * what their profile lacks is said beside, and is no reason to write by itself: the one has letters of its own, the other
 * would come every week. A city is written to of what waits for it, a coordinator of what waits at the desk.
 */
public final class TellWeek implements FindDigest {

  /** More are on the page to which the letter leads. */
  private static final int MOST = 5;

  private static final int ALL = 10_000;

  /** Of what is younger there was a letter a moment ago; what is older has been said often enough. */
  private static final Duration YOUNGEST = Duration.ofDays(2);

  private static final Duration OLDEST = Duration.ofDays(28);

  private final FindWaiting find;
  private final Mailboxes mailboxes;
  private final Experts experts;
  private final Letters letters;
  private final TellDesk desk;

  public TellWeek(FindWaiting find, Mailboxes mailboxes, Experts experts, Letters letters) {
    this.find = find;
    this.mailboxes = mailboxes;
    this.experts = experts;
    this.letters = letters;
    this.desk = new TellDesk(find, experts);
  }

  @Override
  public Optional<Digest> find(Letter letter) {
    return letter.to() instanceof Reader.Account reader && find.isPossible()
        ? mailboxes.find(reader.id()).flatMap(mailbox -> digest(letter, reader, mailbox))
        : Optional.empty();
  }

  private Optional<Digest> digest(Letter letter, Reader.Account reader, Mailbox mailbox) {
    List<Digest.Item> ofDesk = desk.of(mailbox.areas());
    List<Digest.Item> ofCity = ofCity(mailbox.city(), letter.due());
    String page = !ofDesk.isEmpty() ? TellDesk.PAGE : ofCity.isEmpty() ? "/me/near" : "/challenges?mine=true";
    List<Digest.Item> items = new ArrayList<>(ofDesk);
    items.addAll(ofCity);
    items.addAll(ofExpert(mailbox.expert(), reader));
    return items.isEmpty() ? Optional.empty() : Optional.of(new Digest("", items, page));
  }

  private List<Digest.Item> ofCity(@Nullable String city, Instant now) {
    return city == null
        ? List.of()
        : find.forCity(city).stream()
            .filter(it -> it.since().isBefore(now.minus(YOUNGEST)) && it.since().isAfter(now.minus(OLDEST)))
            .filter(it -> it.until() == null || it.until().isAfter(now))
            .limit(MOST)
            .map(this::item)
            .toList();
  }

  private List<Digest.Item> ofExpert(@Nullable ExpertId id, Reader reader) {
    return id != null && experts.find(id).orElse(null) instanceof Expert expert ? ofExpert(expert, told(reader)) : List.of();
  }

  private List<Digest.Item> ofExpert(Expert expert, Instant told) {
    List<Waiting> all = find.forExpert(expert.id());
    List<Digest.Item> fresh = all.stream()
        .filter(it -> it.kind() == Waiting.Kind.NEAR && it.since().isAfter(told))
        .limit(MOST)
        .map(this::item)
        .toList();
    Stream<Digest.Item> asked = all.stream().filter(it -> it.kind() == Waiting.Kind.INVITATION).map(this::item);
    return fresh.isEmpty() ? List.of() : Stream.of(asked, fresh.stream(), missing(expert.profile())).flatMap(it -> it).toList();
  }

  private Digest.Item item(Waiting it) {
    return new Digest.Item(it.kind().wire(), name(it.person()), it.city(), it.title(), it.until(), it.page());
  }

  /** As they are called now; nothing where they have left meanwhile. */
  private @Nullable String name(@Nullable ExpertId id) {
    return id != null && experts.find(id).orElse(null) instanceof Expert expert ? expert.profile().name() : null;
  }

  /** The one part that would help most. */
  private static Stream<Digest.Item> missing(Profile profile) {
    String part = profile.practices().isEmpty() ? "practices" : profile.formats().isEmpty() ? "formats" : profile.availability() == null ? "time" : null;
    return part == null ? Stream.empty() : Stream.of(new Digest.Item(part, null, null, null, null, "/me/profile/" + part));
  }

  /** When the reader last heard; a letter that may have left counts. */
  private Instant told(Reader reader) {
    return letters.to(reader, ALL).stream()
        .filter(letter -> letter.occasion() == Occasion.WEEKLY)
        .filter(letter -> letter.state() == Letter.State.SENT || letter.state() == Letter.State.UNSURE)
        .map(Letter::due)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
