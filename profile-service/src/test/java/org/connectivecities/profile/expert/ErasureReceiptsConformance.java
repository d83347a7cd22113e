package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every keeper of receipts does. */
public abstract class ErasureReceiptsConformance {

  private static final Instant LATER = Sample.NOW.plusSeconds(5);

  protected abstract ErasureReceipts receipts();

  private final ExpertId id = new ExpertId(Sample.freshId());

  @Test
  void keepsTheFirstTimeOfEverything() {
    receipts().open(id, Sample.NOW);
    receipts().open(id, LATER);
    receipts().finished(id, "search.indexing", Sample.NOW);
    receipts().finished(id, "search.indexing", LATER);
    receipts().finished(id, "matching.reach", LATER);

    assertThat(receipts().find(id))
        .contains(new ErasureReceipt(id, Sample.NOW, Map.of("search.indexing", Sample.NOW, "matching.reach", LATER)));
  }

  @Test
  void beginsNoneForAReport() {
    receipts().finished(id, "search.indexing", Sample.NOW);

    assertThat(receipts().find(id)).isEmpty();
  }

  @Test
  void knowsWhatIsOverdue() {
    receipts().open(id, Sample.NOW);
    assertThat(receipts().incomplete(Sample.NOW, 1000)).doesNotContain(id);
    ErasureReceipt.HOLDERS.stream().skip(1).forEach(holder -> receipts().finished(id, holder, LATER));
    assertThat(receipts().incomplete(LATER, 1000)).contains(id);

    receipts().finished(id, ErasureReceipt.HOLDERS.getFirst(), LATER);
    assertThat(receipts().incomplete(LATER, 1000)).doesNotContain(id);
  }

  @Test
  void knowsWhatAHolderHasNotFinished() {
    receipts().open(id, Sample.NOW);
    receipts().finished(id, "search.indexing", LATER);

    assertThat(receipts().unfinishedBy("matching.reach", 1000)).contains(id);
    assertThat(receipts().unfinishedBy("search.indexing", 1000)).doesNotContain(id);
  }
}
