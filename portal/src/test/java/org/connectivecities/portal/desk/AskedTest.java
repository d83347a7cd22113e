package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.portal.clients.DeskApi.Invitation;
import org.connectivecities.portal.desk.Asked.Tally;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static Invitation invitation(String expertId, String state) {
    return new Invitation(expertId + state, expertId, state, ALongList.NOW);
  }

  private final Asked asked =
      Asked.of(
          List.of(
              invitation("anna", "pending"), invitation("boris", "accepted"), invitation("boris", "declined"),
              invitation("boris", "expired"), invitation("boris", "confirming")),
          false);

  @Test
  void countsWhatPeopleSaid() {
    assertThat(asked.byPerson().get("boris")).isEqualTo(new Tally("boris", 4, 0, 2));
    assertThat(asked.byPerson().get("boris").no()).isEqualTo(2);
    assertThat(asked.times("anna")).isEqualTo(1);
    assertThat(asked.times("carla")).isZero();
  }

  @Test
  void namesTheMostAskedFirst() {
    assertThat(asked.mostAsked(1)).extracting(Tally::expertId).containsExactly("boris");
  }
}
