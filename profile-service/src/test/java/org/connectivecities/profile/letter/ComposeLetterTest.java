package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectivecities.platform.security.LinkSecret;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.LanguageSkill;
import org.connectivecities.profile.expert.LanguageSkill.Level;
import org.connectivecities.profile.letter.clients.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeLetterTest {

  private final LetterWorld world = new LetterWorld();

  @Test
  void speaksTheReadersLanguageAndTime() {
    world.invite();

    Composed letter = world.compose(Occasion.INVITATION, "mara");

    assertThat(letter.language()).isEqualTo("de");
    assertThat(letter.subject()).isEqualTo("Kumasi fragt, ob Sie helfen würden");
    assertThat(letter.text())
        .contains("Guten Tag Mara Lindqvist,", "Freitag, 27. November 2026", "10:00 (Mitteleuropäische Zeit)")
        .contains("https://pages.example/me/invitations/floods~1", "https://pages.example/letters/stop/")
        .doesNotContain("{");
    assertThat(letter.html()).contains("lang=\"de\" dir=\"ltr\"", "href=\"https://pages.example/me/invitations/floods~1\"");
  }

  @Test
  void namesTheAddressThatStopsLettersByOnePost() {
    world.invite();

    assertThat(world.compose(Occasion.INVITATION, "mara").stopUrl())
        .isEqualTo("https://api.example/api/v1/letters/" + world.kept(Occasion.INVITATION).stop() + "/stop");
  }

  @Test
  void bringsALinkThatIsMadeWhenItLeavesAndSaysWhyItComes() {
    world.note.offer(LetterWorld.MARA, world.now, world.now.plus(Duration.ofDays(14)));
    Letter kept = world.letters.due(world.now, 1).getFirst();

    Composed letter = world.compose(kept, "mara");

    assertThat(letter.text()).contains("https://pages.example/takeover/secret-1", "Sonntag, 6. Dezember 2026", "noch nicht dazu geäußert")
        .doesNotContain("zugestimmt");
    assertThat(kept.toString()).doesNotContain("secret-1");
    assertThat(world.compose(kept, "mara").text()).contains("/takeover/secret-2");
  }

  @Test
  void offersEachAnswerByALinkWhoseSecretIsInTheLetterAlone() {
    world.invite();

    Composed letter = world.compose(Occasion.INVITATION, "mara");

    var links = Pattern.compile("https://pages\\.example/letters/answer/([\\w-]{32})/(accept|decline|suggest)").matcher(letter.text()).results().toList();
    assertThat(links.stream().map(it -> it.group(2))).containsExactly("accept", "decline", "suggest");
    String secret = links.getFirst().group(1);
    assertThat(links).allMatch(it -> it.group(1).equals(secret));
    assertThat(world.answerLinks.byMark).containsExactly(Map.entry(LinkSecret.mark(secret), "floods~1"));
    assertThat(letter.html()).contains("href=\"https://pages.example/letters/answer/" + secret + "/accept\"");
    assertThat(letter.text()).contains("ohne Anmeldung", "https://pages.example/me/invitations/floods~1");
    assertThat(letter.toString() + world.kept(Occasion.INVITATION)).doesNotContain(secret);
  }

  @Test
  void asksToSignInWhereNobodyTakesAnswersByLink() {
    world.answerLinks.possible = false;
    world.invite();

    assertThat(world.compose(Occasion.INVITATION, "mara").text()).doesNotContain("/letters/answer/", "ohne Anmeldung").contains("/me/invitations/floods~1");
  }

  @Test
  void bringsNoLinkToAnswerByWhereNothingIsAsked() {
    world.note.agreed(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now);

    assertThat(world.compose(Occasion.AGREEMENT, "mara").text()).doesNotContain("/letters/answer/");
    assertThat(world.answerLinks.byMark).isEmpty();
  }

  @Test
  void letsNoNameBecomeMarkupOrAnotherHeader() {
    world.note.opened("floods", "<b>Kumasi</b>\r\nBcc: all@example.org", null);
    world.invite();

    Composed letter = world.compose(Occasion.INVITATION, "mara");

    assertThat(letter.html()).contains("&lt;b&gt;Kumasi&lt;/b&gt;").doesNotContain("<b>");
    assertThat(letter.subject()).doesNotContain("\r", "\n");
  }

  @Test
  void fillsInNothingTwice() {
    world.note.opened("floods", "{deadline}", null);
    world.invite();

    assertThat(world.compose(Occasion.INVITATION, "mara").subject()).startsWith("{deadline}");
  }

  @Test
  void tellsACityInItsLanguageWhoHelpsAndWhere() {
    world.mailboxes.keep(LetterWorld.KOFI);
    world.note.agreed(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now);
    Letter kept = world.letters.find("city-agreement~floods~1~kofi").orElseThrow();

    Composed letter = world.compose(kept, LetterWorld.KOFI);

    assertThat(letter.language()).isEqualTo("fr");
    assertThat(letter.subject()).isEqualTo("Mara Lindqvist va aider Kumasi");
    assertThat(letter.text()).contains("Bonjour,", "https://pages.example/engagements/floods~1", "a indiqué cette adresse").doesNotContain("{");

    world.experts.save(new ErasedExpert(LetterWorld.MARA, 2));
    assertThat(world.compose(kept, LetterWorld.KOFI).subject()).isEqualTo("la personne que vous avez choisie va aider Kumasi");
  }

  @Test
  void tellsEachSideInItsOwnTimeAndHasAnEntryForTheCalendar() {
    world.mailboxes.keep(LetterWorld.KOFI);
    Instant start = Instant.parse("2026-12-10T09:30:00Z");
    world.note.met(LetterWorld.QUESTION, "floods", LetterWorld.MARA, new Session(0, start, 60, "Africa/Accra", "Europe/Berlin"), world.now);
    Composed toMara = world.compose(world.letters.find("session~floods~1~0").orElseThrow(), "mara");
    Composed toKofi = world.compose(world.letters.find("session~floods~1~0~kofi").orElseThrow(), LetterWorld.KOFI);

    assertThat(toMara.subject()).startsWith("Ihr Gespräch mit Kumasi: Donnerstag, 10. Dezember 2026").contains("10:30");
    assertThat(toMara.text()).contains("09:30 (Accra", "https://pages.example/engagements/floods~1/talk");
    assertThat(toKofi.subject()).startsWith("Votre rencontre avec Mara Lindqvist : jeudi 10 décembre 2026").contains("09:30");
    assertThat(toKofi.entry()).extracting(Composed.Entry::id, Composed.Entry::sequence, Composed.Entry::start, Composed.Entry::length, Composed.Entry::cancelled)
        .containsExactly("talk-floods~1", 0, start, Duration.ofMinutes(60), false);
  }

  @Test
  void asksAboutAProposedTimeWithoutPuttingItIntoACalendar() {
    world.mailboxes.keep(LetterWorld.KOFI);
    Instant start = Instant.parse("2026-12-10T09:30:00Z");
    world.note.suggested(LetterWorld.QUESTION, "floods", LetterWorld.MARA, false, new Session(0, start, 60, "Africa/Accra", "Europe/Berlin"), world.now);

    Composed letter = world.compose(
        world.letters.find("session-proposed~floods~1~" + world.now.getEpochSecond() + "~kofi").orElseThrow(), LetterWorld.KOFI);

    assertThat(letter.text()).contains("jeudi 10 décembre 2026", "09:30", "10:30", "https://pages.example/engagements/floods~1/talk").doesNotContain("{");
    assertThat(letter.entry()).isNull();
  }

  @Test
  void listsWhoIsNewAndLeadsToThemAndToTheSearch() {
    world.note.news("s-1~2026-11-22", new Reader.Account("kofi", null), world.now);
    var tom = new Digest.Item("person", "<Tom>", "Kiel", null, null, "/people/tom");
    world.digests.put("s-1~2026-11-22", new Digest("Eau\r\nBcc: x", List.of(tom), "/search?country=GH&q=eau"));

    Composed letter = world.compose(world.letters.find("news~s-1~2026-11-22~kofi").orElseThrow(), LetterWorld.KOFI);

    assertThat(letter.subject()).isEqualTo("Nouvelles personnes pour votre recherche : Eau Bcc: x");
    assertThat(letter.text()).contains("- <Tom>, Kiel\r\n  https://pages.example/people/tom", "https://pages.example/search?country=GH&q=eau");
    assertThat(letter.html()).contains("<li><a href=\"https://pages.example/people/tom\">&lt;Tom&gt;, Kiel</a></li>").doesNotContain("<Tom>");
  }

  @Test
  void saysOfAWeekWhatIsNewAndUntilWhenWhatWaits() {
    world.note.weekly("2026-11-22", new Reader.Account("kofi", null), world.now, _ -> Optional.of(new Digest("", List.of(), "/")));
    world.digests.put("2026-11-22", new Digest("", List.of(
        new Digest.Item("invitation", null, "Accra", "Eau", Instant.parse("2026-11-27T09:00:00Z"), "/me/invitations/eau~1"),
        new Digest.Item("near", null, "Kiel", "Chaleur\nen ville", null, "/challenges/chaleur"),
        new Digest.Item("practices", null, null, null, null, "/me/profile/practices")), "/me/near"));

    Composed letter = world.compose(world.letters.find("weekly~2026-11-22~kofi").orElseThrow(), LetterWorld.KOFI);

    assertThat(letter.text())
        .contains("Accra", "vendredi 27 novembre 2026", "https://pages.example/me/invitations/eau~1", "« Chaleur en ville » (Kiel)")
        .contains("https://pages.example/me/profile/practices", "https://pages.example/me/near")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
  void saysEverythingInEveryLanguage(String language) {
    LetterWords words = Words.load();
    Map<String, String> values = Map.of("name", "N", "city", "C", "person", "P", "search", "S", "challenge", "X", "other", "O", "when", "W", "there", "T", "deadline", "D");

    for (String key : words.byLanguage().get("en").keySet()) {
      assertThat(words.say(language, key, values)).as(key).isNotBlank().doesNotContain("{", "}");
      assertThat(braces(words.byLanguage().get(language).get(key))).as(key).isEqualTo(braces(words.byLanguage().get("en").get(key)));
    }
  }

  private static Set<String> braces(String text) {
    return Pattern.compile("\\{\\w+}").matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  @Test
  void doesNotStartWithALanguageThatSaysLess() {
    assertThatThrownBy(() -> new LetterWords(Map.of("en", Map.of("a", "A"), "de", Map.of()))).hasMessageContaining("de");
  }

  @Test
  void choosesTheLanguageOfOursThatIsKnownBest() {
    Set<String> ours = Words.load().languages();

    assertThat(ReaderLanguage.of(List.of(new LanguageSkill("fr", Level.B1), new LanguageSkill("pt-BR", Level.NATIVE)), ours)).isEqualTo("pt");
    assertThat(ReaderLanguage.of(List.of(new LanguageSkill("uk", Level.NATIVE), new LanguageSkill("es", Level.A2)), ours)).isEqualTo("es");
    assertThat(ReaderLanguage.of(List.of(new LanguageSkill("uk", Level.NATIVE)), ours)).isEqualTo("en");
  }

  @Test
  void isWrittenFromRightToLeftInArabic() {
    var wording = new Wording("ar", "s", "g", List.of("p"), List.of(), new Wording.Link("l", "u"), "c", "w", new Wording.Link("x", "y"));

    assertThat(wording.html()).contains("dir=\"rtl\"");
  }

  @Test
  void isNotPrinted() {
    world.invite();

    assertThat(world.compose(Occasion.INVITATION, "mara").toString()).doesNotContain("Mara", "Kumasi");
  }
}
