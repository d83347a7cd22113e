package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.matching.engagement.KnownExperts.KnownExpert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What whoever knows the practitioners must know of them. */
abstract class KnownExpertsConformance {

  abstract KnownExperts experts();

  /** @return the id of a practitioner nobody has heard of before */
  abstract String publish(@Nullable Integer places, boolean consents);

  abstract void pause(String expertId);

  abstract void erase(String expertId);

  @Test
  void knowsWhatAPractitionerSaid() {
    String mara = publish(3, true);
    String joao = publish(null, false);

    assertThat(experts().find(mara)).contains(new KnownExpert(mara, false, true, 3));
    assertThat(experts().find(joao)).contains(new KnownExpert(joao, false, false, null));
  }

  @Test
  void knowsWhoPauses() {
    String mara = publish(null, true);
    pause(mara);

    assertThat(experts().find(mara)).contains(new KnownExpert(mara, true, true, null));
  }

  @Test
  void knowsNobodyWhoWasErasedOrNeverThere() {
    String mara = publish(null, true);
    erase(mara);

    assertThat(experts().find(mara)).isEmpty();
    assertThat(experts().find("nobody")).isEmpty();
  }
}
