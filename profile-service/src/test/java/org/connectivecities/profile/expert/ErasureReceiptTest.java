package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ErasureReceipt.Part;
import org.junit.jupiter.api.Test;

class ErasureReceiptTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Instant LATER = Sample.NOW.plusSeconds(9);

  @Test
  void saysWhichServiceHasFinished() {
    ErasureReceipt receipt = new ErasureReceipt(
        MARA, Sample.NOW, Map.of(ErasureReceipt.HERE, Sample.NOW, "matching.reach", Sample.NOW));

    assertThat(receipt.services())
        .containsExactly(new Part("profile", Sample.NOW), new Part("search", null), new Part("matching", null));
    assertThat(receipt.completedAt()).isNull();
  }

  @Test
  void isCompleteWithTheLastHolder() {
    Map<String, Instant> finished = new HashMap<>();
    ErasureReceipt.HOLDERS.forEach(holder -> finished.put(holder, Sample.NOW));
    finished.put("matching.shortlist", LATER);

    ErasureReceipt receipt = new ErasureReceipt(MARA, Sample.NOW, finished);

    assertThat(receipt.services()).contains(new Part("matching", LATER), new Part("search", Sample.NOW));
    assertThat(receipt.completedAt()).isEqualTo(LATER);
  }

  @Test
  void isForThePersonAndThoseWhoLookAfterTheNetwork() {
    InMemoryErasureReceipts receipts = new InMemoryErasureReceipts();
    receipts.open(MARA, Sample.NOW);

    assertThat(read(receipts, Sample.practitioner("mara"))).isPresent();
    assertThat(read(receipts, Sample.COORDINATOR)).isPresent();
    assertThat(read(receipts, Sample.ADMINISTRATOR)).isPresent();
    assertThat(read(receipts, Sample.practitioner("tom"))).isEmpty();
    assertThat(read(receipts, Actor.ANONYMOUS)).isEmpty();
  }

  private static Optional<ErasureReceipt> read(ErasureReceipts receipts, Actor actor) {
    return new ReadErasure(receipts).read(actor, MARA);
  }
}
