package org.connectivecities.profile.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.InMemoryExperts;
import org.connectivecities.profile.expert.Sample;
import org.connectivecities.profile.letter.ChallengeCities;
import org.connectivecities.profile.letter.Digest;
import org.connectivecities.profile.letter.InMemoryLetters;
import org.connectivecities.profile.letter.InMemoryMailboxes;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.LetterPolicy;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteWeeklyTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final ExpertId MARA = new ExpertId("mara");

  private final InMemoryLetters letters = new InMemoryLetters();
  private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
  private final InMemoryExperts experts = new InMemoryExperts();
  private final Matching matching = new Matching();
  private Instant now = Sample.NOW;

  WriteWeeklyTest() {
    mailboxes.keep(new Mailbox("mara-s", "mara@example.org", "de", null, MARA, null));
    experts.save(Sample.expert("mara", Sample.fullDraft("mara")));
  }

  @Test
  void writesOnceAWeekAboutWhatIsNewNearSomebody() {
    matching.near("floods", now);
    days(7);
    assertThat(written()).hasSize(1);
    assertThat(items(written().getFirst())).extracting(Digest.Item::about).contains("Title of floods");

    sent(written().getFirst());
    days(7);
    assertThat(written()).as("the same is not told twice").hasSize(1);

    matching.near("heat", now);
    days(7);
    assertThat(written()).hasSize(2);
    assertThat(items(written().getLast())).extracting(Digest.Item::about).contains("Title of heat").doesNotContain("Title of floods");
  }

  @Test
  void writesOneLetterHoweverOftenItLooks() {
    matching.near("floods", now);
    toTheDayOf("mara-s");
    write();
    write();

    assertThat(written()).hasSize(1);
    assertThat(written().getFirst().expires()).as("pointless once the day is over").isEqualTo(now.plus(DAY));
  }

  @Test
  void tellsNextTimeWhatDidNotLeave() {
    matching.near("floods", now);
    toTheDayOf("mara-s");
    write();
    Letter first = written().getFirst();
    letters.claim(first.id(), now);
    letters.settle(first.id(), Letter.State.DROPPED, "came too late");
    days(7);

    assertThat(written()).hasSize(2);
    assertThat(items(written().getLast())).extracting(Digest.Item::about).contains("Title of floods");
  }

  @Test
  void saysWhatIsAskedAndWhatTheProfileLacksBesideNewsAndNeverAlone() {
    experts.save(Sample.expert("tom", Sample.shortDraft("tom")));
    mailboxes.keep(new Mailbox("tom-s", "tom@example.org", "en", null, new ExpertId("tom"), null));
    matching.all.add(waiting(Waiting.Kind.INVITATION, "floods~1", null, now, now.plus(DAY.multipliedBy(30))));
    days(7);
    assertThat(written()).isEmpty();

    matching.near("heat", now);
    days(7);
    Letter toTom = written().stream().filter(letter -> letter.to().equals(new Reader.Account("tom-s", new ExpertId("tom")))).findFirst().orElseThrow();
    assertThat(items(toTom)).extracting(Digest.Item::kind).containsExactly("invitation", "near", "practices");
    assertThat(items(toTom)).extracting(Digest.Item::page).containsExactly("/me/invitations/floods~1", "/challenges/heat", "/me/profile/practices");
  }

  @Test
  void remindsACityOfWhatWaitsButNotTheDayAfterNorForEver() {
    mailboxes.remove("mara-s");
    mailboxes.keep(new Mailbox("kofi", "kofi@example.org", "en", "kumasi-gh", null, null));
    toTheDayOf("kofi");
    matching.all.add(waiting(Waiting.Kind.CHOICE, "s1", null, now.minus(DAY), null));
    write();
    assertThat(written()).as("there was a letter yesterday").isEmpty();

    days(6 * 7);
    assertThat(written()).hasSize(3);
    Digest digest = tell().find(written().getFirst()).orElseThrow();
    assertThat(digest.items()).containsExactly(new Digest.Item("choice", null, "Kumasi", "Title of s1", null, "/shortlists/s1"));
    assertThat(digest.page()).isEqualTo("/challenges?mine=true");
  }

  @Test
  void tellsACoordinatorWhatWaitsAtTheDeskAndNothingWhereNothingDoes() {
    mailboxes.remove("mara-s");
    mailboxes.keep(new Mailbox("kofi", "ana@example.org", "en", null, Set.of("europe"), null, null));
    days(7);
    assertThat(written()).isEmpty();

    matching.all.add(waiting(Waiting.Kind.UNMET, "heat", null, now, null));
    matching.all.add(waiting(Waiting.Kind.CLOCK, "floods", null, now, now.plus(DAY)));
    matching.all.add(waiting(Waiting.Kind.REVIEW, "s1", null, now, now.plus(DAY)));
    experts.save(Sample.newcomer("nora"));
    days(7);
    assertThat(written()).hasSize(1);
    Digest digest = tell().find(written().getFirst()).orElseThrow();
    assertThat(digest.items()).extracting(Digest.Item::kind).containsExactly("review", "clock", "unmet", "vetting");
    assertThat(digest.items()).extracting(Digest.Item::page).containsExactly("/desk/shortlists/s1", "/challenges/floods", "/challenges/heat", "/desk/vetting");
    assertThat(digest.items().getLast().about()).isEqualTo("1");
    assertThat(digest.page()).isEqualTo("/desk");
  }

  @Test
  void namesPeopleAsTheyAreCalledNowAndNobodyWhoHasLeft() {
    mailboxes.remove("mara-s");
    mailboxes.keep(new Mailbox("kofi", "kofi@example.org", "en", "kumasi-gh", null, null));
    toTheDayOf("kofi");
    matching.all.add(waiting(Waiting.Kind.FEEDBACK, "floods~1", MARA, now.minus(DAY.multipliedBy(5)), null));
    matching.all.add(waiting(Waiting.Kind.SESSION, "heat~1", new ExpertId("gone"), now.minus(DAY.multipliedBy(5)), now.plus(DAY)));
    matching.all.add(waiting(Waiting.Kind.SESSION, "rain~1", MARA, now.minus(DAY.multipliedBy(5)), now.minusSeconds(1)));
    write();

    assertThat(items(written().getFirst())).extracting(Digest.Item::person).containsExactly("Mara Lindqvist", null);
  }

  @Test
  void writesToNobodyWhereNobodyCanBeAskedAndTakesNoFaultForNothing() {
    matching.near("floods", now);
    matching.possible = false;
    days(7);
    assertThat(written()).isEmpty();

    matching.possible = true;
    matching.away = true;
    toTheDayOf("mara-s");
    write();
    assertThat(written()).isEmpty();
    matching.away = false;
    write();
    assertThat(written()).hasSize(1);
  }

  @Test
  void writesNothingToWhoHasStoppedLetters() {
    matching.near("floods", now);
    toTheDayOf("mara-s");
    write();
    mailboxes.remove("mara-s");

    assertThat(tell().find(written().getFirst())).isEmpty();
  }

  private void write() {
    new WriteWeekly(mailboxes, matching, tell(), note(), () -> now).run();
  }

  /** Each day some time, with everything that leaves. */
  private void days(int number) {
    for (int day = 0; day < number; day++) {
      now = now.plus(DAY);
      write();
    }
  }

  private void toTheDayOf(String account) {
    while (!WriteWeekly.isDayOf(account, now.atZone(ZoneOffset.UTC).toLocalDate())) {
      now = now.plus(DAY);
    }
  }

  private TellWeek tell() {
    return new TellWeek(matching, mailboxes, experts, letters);
  }

  private NoteOccasion note() {
    return new NoteOccasion(letters, new NoCities(), mailboxes, new LetterPolicy(DAY, DAY, DAY, DAY), () -> now);
  }

  private List<Letter> written() {
    return Stream.of("mara-s", "tom-s", "kofi").flatMap(account -> letters.to(new Reader.Account(account, null), 100).stream()).toList();
  }

  private List<Digest.Item> items(Letter letter) {
    return tell().find(letter).orElseThrow().items();
  }

  private void sent(Letter letter) {
    letters.claim(letter.id(), now);
    letters.settle(letter.id(), Letter.State.SENT, null);
  }

  private static Waiting waiting(Waiting.Kind kind, String id, @Nullable ExpertId person, Instant since, @Nullable Instant until) {
    return new Waiting(kind, id, "Title of " + id, "Kumasi", person, since, until);
  }

  /** What the other service would say. */
  private static final class Matching implements FindWaiting {

    final List<Waiting> all = new ArrayList<>();
    boolean possible = true;
    boolean away;

    void near(String challenge, Instant since) {
      all.add(waiting(Waiting.Kind.NEAR, challenge, null, since, null));
    }

    @Override
    public boolean isPossible() {
      return possible;
    }

    @Override
    public List<Waiting> forExpert(ExpertId id) {
      return said();
    }

    @Override
    public List<Waiting> forCity(String id) {
      return said();
    }

    @Override
    public List<Waiting> forDesk(Set<String> areas) {
      assertThat(areas).containsExactly("europe");
      return said();
    }

    private List<Waiting> said() {
      if (away) {
        throw new IllegalStateException("nobody answers");
      }
      return all;
    }
  }

  private static final class NoCities implements ChallengeCities {

    @Override
    public void note(String challengeId, String cityName, @Nullable String cityId) {}

    @Override
    public Optional<String> nameFor(String challengeId) {
      return Optional.empty();
    }

    @Override
    public Optional<String> idFor(String challengeId) {
      return Optional.empty();
    }
  }
}
