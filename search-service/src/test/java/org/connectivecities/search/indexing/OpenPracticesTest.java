package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPracticesTest {

  @Test
  void tellsNoTitleThatSaysWhoseItIs() {
    var profile =
        Experts.of("a").named("Renée Åkesson-Diaz")
            .having(practice("The Akesson method for dry cellars"))
            .having(practice("RENEE’s squares"))
            .having(practice("Squares that flood on purpose"))
            .having(practice(" "))
            .profile();

    assertThat(profile.openPractices()).extracting(Practice::title).containsExactly("Squares that flood on purpose");
  }

  @Test
  void isOpenOnlyToVisitorsOfWhoeverMembersMayFind() {
    assertThat(Experts.of("a").profile().open()).isTrue();
    assertThat(Experts.of("a").beforeVisitors().profile().open()).isFalse();
    assertThat(Experts.of("a").agreeing(false, true).profile().open()).isFalse();
  }

  private static Practice practice(String title) {
    return new Practice(title, "Kumasi", "GH", null, List.of(), null);
  }
}
