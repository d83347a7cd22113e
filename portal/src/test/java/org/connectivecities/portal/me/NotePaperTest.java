package org.connectivecities.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.PractitionerApi.Asked;
import org.connectivecities.portal.clients.PractitionerApi.Engagement;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.papers.APress;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;

class NotePaperTest {

  private static final Instant AGREED = Instant.parse("2026-09-01T10:00:00Z");
  private static final ProfileApi.Expert ANNA =
      new ProfileApi.Expert(
          "anna", "active", null, "Anna Müller", "Head of drainage", new ProfileApi.Organisation("hanseWasser", null), "Bremen", "DE", null, List.of(),
          List.of(new ProfileApi.Competence("c1", "stormwater", null, null, null, null)),
          List.of(new ProfileApi.Practice("p1", "Retention squares", null, null, null, null, null, null, null, null, null)),
          List.of(), new ProfileApi.Availability(8, 4, List.of()), null);

  private static Engagement help(String id) {
    var asked = new Asked("Stormwater in informal settlements", "Kumasi", "GH", null, null, null, null, null, null, null, null);
    return new Engagement(id, "c1", "anna", null, "completed", AGREED, AGREED, null, null, asked);
  }

  @Test
  void fitsOnOnePageInEveryLanguage() {
    var own = new Own(ANNA, new Own.Inside(null, new Own.Consent(true, true, true, false), null, new Own.Visibility(true, true, List.of())));
    List<Engagement> help = Stream.of("e1", "e2", "e3").map(NotePaperTest::help).toList();
    Languages.CODES.forEach(code -> {
      byte[] paper = APress.ready().print("note", Map.of("own", own, "help", help, "topics", Map.of("stormwater", "Stormwater")), Spoken.in(code));

      assertThat(APress.keep("note-" + code, paper)).as(code).contains("Anna Müller", "Kumasi", "Retention squares", "1 / 1").doesNotContain("#");
    });
  }
}
