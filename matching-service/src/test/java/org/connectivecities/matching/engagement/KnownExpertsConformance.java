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

    assertThat(experts().find(mara)).get().usingRecursiveComparison().ignoringFields("peer").isEqualTo(new KnownExpert(mara, false, true, 3, World.peer(mara)));
    assertThat(experts().find(joao)).get().usingRecursiveComparison().ignoringFields("peer").isEqualTo(new KnownExpert(joao, false, false, null, World.peer(joao)));
    assertThat(experts().find(mara).orElseThrow().peer().name()).isNotBlank();
  }

  @Test
  void knowsWhoPauses() {
    String mara = publish(null, true);
    pause(mara);

    assertThat(experts().find(mara)).get().usingRecursiveComparison().ignoringFields("peer").isEqualTo(new KnownExpert(mara, true, true, null, World.peer(mara)));
  }

  @Test
  void knowsNobodyWhoWasErasedOrNeverThere() {
    String mara = publish(null, true);
    erase(mara);

    assertThat(experts().find(mara)).isEmpty();
    assertThat(experts().find("nobody")).isEmpty();
  }
}
