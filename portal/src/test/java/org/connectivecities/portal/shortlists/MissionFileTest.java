package org.connectivecities.portal.shortlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.clients.Shortlist.Evidence;
import org.connectivecities.portal.clients.Shortlist.Mark;
import org.connectivecities.portal.clients.Shortlist.Sentence;
import org.connectivecities.portal.clients.Shortlist.Signal;
import org.connectivecities.portal.clients.Shortlist.Text;
import org.connectivecities.portal.papers.APress;
import org.connectivecities.portal.papers.Press;
import org.connectivecities.portal.papers.Sheet;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;

class MissionFileTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Challenge CHALLENGE =
      new Challenge(
          "c1", "chosen", new Challenge.CityName("kumasi", "Kumasi", "GH"), "Stormwater in informal settlements",
          "Every rainy season stormwater floods the informal quarters along two streams.", "Cellars stay dry.", null, "en",
          List.of("stormwater"), List.of(), List.of("en"), List.of(),
          new Challenge.Clock(NOW, NOW, NOW, NOW, NOW, null, null, 3, new Challenge.Next("practitioner", "answer-invitation", NOW, false)),
          null, "s1", null, null);

  private static Shortlist.Match match(int rank, String id, String name, String said, String passage) {
    var evidence = List.of(new Evidence("p1", null, passage, List.of(new Mark(0, 5))));
    return new Shortlist.Match(
        rank, id, name, "Head of drainage & roads", "Bremen", "DE", new BigDecimal("0.815"),
        List.of(new Sentence("topic-fit", said, "en", evidence)),
        List.of(
            new Signal("topic-fit", new BigDecimal("0.9"), BigDecimal.ONE, BigDecimal.ONE, null, evidence),
            new Signal("similar-context", new BigDecimal("0.4"), BigDecimal.ONE, BigDecimal.ONE, new Text("Another climate", "en"), List.of())),
        List.of(new Text("No work in informal settlements documented", "en")), List.of(), null, rank > 1, null, null, null);
  }

  private static Comparison everybody() {
    var matches =
        List.of(
            match(1, "anna", "Anna Müller", "=Has built 14 retention squares", "Built 14 retention squares\u0001 with the neighbours <2019>."),
            match(2, "layla", "ليلى حداد", "عملت على تصريف مياه الأمطار في 3 أحياء", "صممنا ساحات لتجميع مياه الأمطار مع السكان"));
    var shortlist =
        new Shortlist("s1", "c1", 3, "chosen", "search", NOW, 96, List.of(), null, matches, List.of("layla", "anna"), null, null, null, null);
    return new Comparison(CHALLENGE, shortlist, matches.stream().map(match -> new Comparison.Column(match, profile(match.name()), false, null, Duration.ofHours(1))).toList(), List.of(), CHALLENGE.contextOver(null), null);
  }

  private static ProfileApi.Expert profile(String name) {
    return new ProfileApi.Expert(
        "x", "active", null, name, null, null, "Bremen", "DE", null,
        List.of(new ProfileApi.Speaks("en", "C1"), new ProfileApi.Speaks("ar", "native")), List.of(), List.of(), List.of(),
        new ProfileApi.Availability(8, 4, List.of()), null);
  }

  @Test
  void isATableOfEverybodyInTheWordsOfTheReader() {
    Sheet sheet = new MissionFile(everybody(), Spoken.in("de")).sheet();

    assertThat(sheet.head()).startsWith("Platz", "Name").contains("Thema %", "Ähnliche Stadt %").hasSameSizeAs(sheet.rows().getFirst());
    assertThat(sheet.rows().getFirst())
        .startsWith(1, "Anna Müller", "Head of drainage & roads", "Bremen", "Deutschland", "Englisch, Arabisch", 82, 90, 40)
        .endsWith("=Has built 14 retention squares", "No work in informal settlements documented", "", "", 2);
    assertThat(sheet.rows().getLast()).endsWith("ja", 1);
  }

  @Test
  void isAPaperInEveryLanguage() {
    Press press = APress.ready();
    Languages.CODES.forEach(code -> {
      String words = APress.keep("shortlist-" + code, press.print("shortlist", Map.of("it", everybody()), Spoken.in(code)));

      assertThat(words).as(code).contains("Anna Müller", "retention squares", "<2019>", "1 / ").doesNotContain("#");
    });
  }
}
