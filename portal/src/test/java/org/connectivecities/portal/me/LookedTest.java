package org.connectivecities.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.connectivecities.portal.clients.ContactApi.Look;
import org.junit.jupiter.api.Test;

class LookedTest {

  private static final Instant AT = Instant.parse("2026-11-29T13:00:00Z");

  private static Looked seen(Look look) {
    return Looked.of(look, id -> id.equals("kumasi-gh") ? "Kumasi" : id);
  }

  @Test
  void namesTheCityOfAnExchange() {
    assertThat(seen(new Look(AT, "roles=city; city=kumasi-gh", "c1-1"))).isEqualTo(new Looked(AT, "Kumasi", "city", null));
  }

  @Test
  void tellsWhatACoordinatorHasStated() {
    assertThat(seen(new Look(AT, "roles=coordinator", "A call."))).isEqualTo(new Looked(AT, null, "coordinator", "A call."));
    assertThat(seen(new Look(AT, "roles=administrator,coordinator; region=europe", "Audit."))).isEqualTo(new Looked(AT, null, "administrator", "Audit."));
    assertThat(seen(new Look(AT, "", "Why")).role()).isEmpty();
  }
}
