package org.connectivecities.profile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.connectivecities.profile.search.FindPeople.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookAgainTest {

  private static final Reader.Account KOFI = new Reader.Account("kofi", null);
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemorySavedSearches searches = new InMemorySavedSearches();
  private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
  private final InMemoryLetters letters = new InMemoryLetters();
  private final InMemoryExperts experts = new InMemoryExperts();
  private final SavedSearch search = SavedSearch.of("kofi", null, "Water", Question.of(Map.of("q", List.of("water"))), Sample.NOW);
  private Instant now = Sample.NOW;
  private Answer answer = found("mara");
  private int asked;

  LookAgainTest() {
    mailboxes.keep(new Mailbox("kofi", "kofi@example.org", "en", null, null, null));
    searches.save(search);
  }

  @Test
  void tellsOfWhoHasComeAndOfNobodyTwice() {
    look();
    assertThat(written()).as("who was there before").isEmpty();

    answer = found("mara", "tom");
    nextDay();
    assertThat(written()).containsExactly(search.id() + "~2026-11-23");
    assertThat(search().news().people()).containsExactly(new ExpertId("tom"));

    answer = found("tom");
    nextDay();
    answer = found("mara", "tom");
    nextDay();
    assertThat(written()).hasSize(1);
  }

  @Test
  void asksOnceADay() {
    look();
    now = now.plus(DAY).minusSeconds(1);
    look();
    assertThat(asked).isEqualTo(1);
    now = now.plusSeconds(1);
    look();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void takesNoAnswerForNobody() {
    look();
    answer = new Answer.Away();
    nextDay();
    answer = found("mara", "tom");
    look();

    assertThat(written()).hasSize(1);
    assertThat(search().news().people()).containsExactly(new ExpertId("tom"));
  }

  @Test
  void goesOnWithTheOthersWhereOneIsNotUnderstood() {
    SavedSearch second = SavedSearch.of("kofi", null, "Heat", Question.of(Map.of("q", List.of("heat"))), Sample.NOW);
    searches.save(second);
    answer = new Answer.Refused("400");
    look();

    assertThat(asked).isEqualTo(2);
    assertThat(search().nextLook()).isEqualTo(now.plus(DAY));
  }

  @Test
  void looksForNobodyWhoCannotBeWrittenToAndTellsThemLater() {
    look();
    mailboxes.remove("kofi");
    answer = found("mara", "tom");
    nextDay();
    assertThat(asked).isEqualTo(1);

    mailboxes.keep(new Mailbox("kofi", "kofi@example.org", "en", null, null, null));
    nextDay();
    assertThat(written()).hasSize(1);
  }

  @Test
  void tellsAfterAKillBetweenTheNewsAndTheLetterAlsoTheDayAfter() {
    look();
    answer = found("mara", "tom");
    now = now.plus(DAY);
    searches.save(search().seen(List.of(new ExpertId("mara"), new ExpertId("tom")), now));
    nextDay();
    look();

    assertThat(written()).containsExactly(search.id() + "~2026-11-23");
    assertThat(search().hasSomethingToTell()).isFalse();
  }

  @Test
  void writesOneLetterWhereItDiesBehindIt() {
    look();
    answer = found("mara", "tom");
    now = now.plus(DAY);
    SavedSearch seen = search().seen(List.of(new ExpertId("mara"), new ExpertId("tom")), now);
    searches.save(seen);
    note().news(seen.about(seen.news()), KOFI, now);
    look();

    assertThat(written()).hasSize(1);
  }

  @Test
  void namesWhoMayStillBeFoundWhenTheLetterLeaves() {
    experts.save(Sample.expert("tom", Sample.fullDraft("tom")));
    SavedSearch seen = search.seen(List.of(), now);
    searches.save(seen);
    SavedSearch news = seen.seen(List.of(new ExpertId("tom"), new ExpertId("gone")), now);
    searches.save(news);
    TellNews tell = new TellNews(searches, experts, () -> now);

    assertThat(tell.find(letter(news.about(news.news()))).orElseThrow())
        .isEqualTo(new Digest("Water", List.of(new Digest.Item("person", "Mara Lindqvist", "Bremen", null, null, "/people/tom")), "/search?q=water"));
    assertThat(tell.find(letter(search.id() + "~2020-01-01"))).isEmpty();
    assertThat(tell.find(letter("nothing"))).isEmpty();
    searches.forget(new ExpertId("tom"));
    assertThat(tell.find(letter(news.about(news.news())))).as("nobody is left").isEmpty();
  }

  @Test
  void leadsToTheSearchAsItWasAsked() {
    var question = Question.of(Map.of("q", List.of("eau & égouts"), "country", List.of("GH", "DE")));

    assertThat(question.query()).isEqualTo("country=DE&country=GH&q=eau+%26+%C3%A9gouts");
  }

  private Letter letter(String about) {
    note().news(about, KOFI, now);
    return letters.find("news~" + about + "~kofi").orElseThrow();
  }

  private static Answer found(String... ids) {
    return new Answer.Found(List.of(ids).stream().map(ExpertId::new).toList());
  }

  private void nextDay() {
    now = now.plus(DAY);
    look();
  }

  private void look() {
    FindPeople find = question -> {
      asked++;
      return answer;
    };
    new LookAgain(searches, find, mailboxes, note(), DAY, () -> now).run();
  }

  private NoteOccasion note() {
    ChallengeCities none = new ChallengeCities() {
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
    };
    return new NoteOccasion(letters, none, mailboxes, new LetterPolicy(Duration.ofDays(2), Duration.ofDays(3), Duration.ofMinutes(10), Duration.ofDays(7)), () -> now);
  }

  private SavedSearch search() {
    return searches.find(search.id()).orElseThrow();
  }

  private List<String> written() {
    return letters.to(KOFI, 9).stream().map(Letter::engagementId).toList();
  }
}
