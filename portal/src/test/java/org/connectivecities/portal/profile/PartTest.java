package org.connectivecities.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PartTest {

  private static final String PROFILE =
      """
      {"name": "Mara", "city": "Bremen", "country": "DE", "timeZone": "Europe/Berlin", "role": "Engineer",
       "organisation": {"name": "Hansewasser", "type": "municipal-company"},
       "languages": [{"language": "de", "level": "native"}, {"language": "fr"}], "formats": ["virtual-session"],
       "availability": {"daysPerYear": 8, "noticeWeeks": 2, "regions": ["europe"]},
       "consent": {"search": true, "matching": false, "email": true, "partners": false, "employerAgreed": "2026-03-01"},
       "contact": {"email": "mara@example.org"},
       "practices": [{"id": "p-1", "title": "Swales", "topics": ["stormwater"], "year": 2019}],
       "competences": [{"id": "c-1", "topic": "stormwater", "level": "leading", "years": 12}]}
      """;

  private static ObjectNode profile() {
    return (ObjectNode) JsonMapper.shared().readTree(PROFILE);
  }

  private static List<Part> all() {
    return List.of(
        new AboutPart(), new LanguagesPart(), new FormatsPart(), new TimePart(), new ConsentPart(), new ContactPart(),
        new EntryPart("practices", "p-1"), new EntryPart("competences", "c-1"));
  }

  @Test
  void writesBackWhatItReads() {
    assertThat(all()).allSatisfy(part -> {
      ObjectNode written = profile();
      part.write(part.read(profile()), written);
      assertThat(part.read(written)).as(part.slug()).isEqualTo(part.read(profile()));
      assertThat(part.faults(part.read(profile()))).as(part.slug()).doesNotContainKeys("name", "daysPerYear", "email", "topic");
    });
  }

  @Test
  void takesOutWhatIsLeftEmpty() {
    ObjectNode written = profile();
    new AboutPart().write(new Form(Map.of("name", List.of("Mara"), "city", List.of("Bremen"), "country", List.of("DE"))), written);

    assertThat(written.has("organisation")).isFalse();
    assertThat(written.has("role")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/organisation/name, about, organisation", "/organisation/type, about, organisationType", "/availability/noticeWeeks, time, noticeWeeks",
    "/languages/0/level, languages, languages", "/consent/employerAgreed, consent, employerAgreed", "/formats/0, formats, formats"
  })
  void knowsTheFieldOfAFault(String pointer, String slug, String field) {
    assertThat(Parts.at(slug).orElseThrow().field(pointer)).isEqualTo(field);
  }

  @Test
  void knowsTheFieldOfAFaultInAnEntry() {
    var practice = new EntryPart("practices", "p-1");

    assertThat(practice.field("/practices/0/link")).isEqualTo("link");
    assertThat(practice.field("/practices/0/topics/1")).isEqualTo("topics");
    assertThat(practice.field("/practices/0")).isEqualTo("title");
  }

  @Test
  void namesWhatIsWrongAtEachField() {
    Form form = new Form(Map.of("daysPerYear", List.of("nine"), "noticeWeeks", List.of("500"), "parallelEngagements", List.of("0"), "pausedUntil", List.of("soon")));

    assertThat(new TimePart().faults(form)).containsOnlyKeys("daysPerYear", "noticeWeeks", "parallelEngagements", "pausedUntil");
    assertThat(new EntryPart("practices", "p-1").faults(new Form(Map.of("link", List.of("javascript:x"))))).containsOnlyKeys("title", "text", "link");
  }

  @Test
  void marksTheSameWordsTheSameWhateverTheBrowserEndsLinesWith() {
    assertThat(new Form(Map.of("text", List.of("one\r\ntwo "))).mark()).isEqualTo(new Form(Map.of("text", List.of("one\ntwo"))).mark());
    assertThat(new Form(Map.of("text", List.of("one"))).mark()).isNotEqualTo(new Form(Map.of("text", List.of("two"))).mark());
  }
}
