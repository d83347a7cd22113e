package org.connectivecities.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.portal.clients.Refusals;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedHandTest {

  @ParameterizedTest
  @ValueSource(strings = {"asked-before", "capacity", "consent", "hands-closed", "paused", "profile-unknown", "same-city", "too-many-hands"})
  void saysEachReasonInTheReadersLanguage(String reason) {
    assertThat(RefusedHand.causes(Refusals.because(reason), null, Spoken.in("de"))).singleElement().asString()
        .isNotEqualTo(Spoken.in("de").text("me.hand.no"))
        .isNotEqualTo(Spoken.in("en").text("me.hand.no." + reason));
  }

  @Test
  void saysThatSomethingHasChangedWhereItDoesNotKnowTheReason() {
    assertThat(RefusedHand.causes(Refusals.because("of-tomorrow"), null, Spoken.in("fr"))).containsExactly(Spoken.in("fr").text("me.hand.no"));
    assertThat(RefusedHand.causes(Refusals.gone(), null, Spoken.in("fr"))).containsExactly(Spoken.in("fr").text("me.hand.no"));
  }

  @Test
  void saysWhatHidesTheProfileRatherThanTheRuleItMet() {
    Own hidden = TasksTest.own(new Own.Visibility(false, false, List.of(new Own.Reason("not-vetted"))));

    assertThat(RefusedHand.causes(Refusals.because("consent"), hidden, Spoken.in("es"))).containsExactly(Spoken.in("es").text("me.hidden.not-vetted"));
  }
}
