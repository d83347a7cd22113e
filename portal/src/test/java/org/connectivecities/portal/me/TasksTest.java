package org.connectivecities.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.PractitionerApi.Gap;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.ProfileApi.Availability;
import org.connectivecities.portal.clients.ProfileApi.Competence;
import org.connectivecities.portal.clients.ProfileApi.Speaks;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;

class TasksTest {

  private static Own own(List<Speaks> languages, Own.Consent consent) {
    return own(languages, consent, new Own.Visibility(true, true, List.of()));
  }

  static Own own(Own.Visibility visibility) {
    return own(List.of(ENGLISH), BOTH, visibility);
  }

  private static Own own(List<Speaks> languages, Own.Consent consent, Own.Visibility visibility) {
    var expert = new ProfileApi.Expert(
        "mara", "active", null, "Mara", "Engineer", null, "Bremen", "DE", null, languages,
        List.of(new Competence("c-1", "stormwater", null, null, null, null)), List.of(), List.of("virtual-session"),
        new Availability(8, null, List.of()), null);
    return new Own(expert, new Own.Inside(null, consent, null, visibility));
  }

  private static final Own.Consent BOTH = new Own.Consent(true, true, false, false);
  private static final Speaks ENGLISH = new Speaks("en", "C1");

  private static Task task(String part, Own own, Gap... gaps) {
    return new Tasks(own, List.of(gaps), Map.of("stormwater", "Stormwater"), Spoken.in("en"))
        .all().stream().filter(task -> task.part().equals(part)).findFirst().orElseThrow();
  }

  @Test
  void saysWhatIsThereInTheReadersWords() {
    Own own = own(List.of(ENGLISH), BOTH);

    assertThat(task("languages", own)).isEqualTo(new Task("languages", List.of("English (C1)"), 0, null));
    assertThat(task("competences", own).facts()).containsExactly("Stormwater");
    assertThat(task("languages", own).state()).isEqualTo("complete");
    assertThat(task("contact", own).state()).isEqualTo("missing");
  }

  @Test
  void namesTheGapThatWouldHaveReachedFurthest() {
    Task practices = task(
        "practices", own(List.of(ENGLISH), BOTH), new Gap("result", 1, "No result."), new Gap("practice", 4, "No practice."), new Gap("notice", 9, "Notice."));

    assertThat(practices.reach()).isEqualTo(4);
    assertThat(practices.gap()).isEqualTo("No practice.");
  }

  @Test
  void seesGapsThatNoChallengeHasShownYet() {
    Own own = own(List.of(ENGLISH, new Speaks("fr", null)), new Own.Consent(false, true, false, false));

    assertThat(task("languages", own).state()).isEqualTo("more");
    assertThat(task("consent", own).state()).isEqualTo("more");
    assertThat(task("time", own).state()).isEqualTo("more");
    assertThat(task("about", own).state()).isEqualTo("more");
  }
}
