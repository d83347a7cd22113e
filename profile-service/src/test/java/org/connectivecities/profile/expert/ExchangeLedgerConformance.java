package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.profile.expert.Exchanges.Outcome.ACCEPTED;
import static org.connectivecities.profile.expert.Exchanges.Outcome.COMPLETED;
import static org.connectivecities.profile.expert.Exchanges.Outcome.DECLINED;

import org.junit.jupiter.api.Test;

/** What every ledger of exchanges does. */
public abstract class ExchangeLedgerConformance {

  protected abstract ExchangeLedger ledger();

  private final ExpertId id = new ExpertId(Sample.freshId());

  @Test
  void knowsOfNoExchangesAtFirst() {
    assertThat(ledger().of(id)).isEqualTo(Exchanges.NONE);
  }

  @Test
  void countsEachOutcomeByItself() {
    ledger().note(id, "en-1", ACCEPTED);
    ledger().note(id, "en-1", COMPLETED);
    ledger().note(id, "en-2", ACCEPTED);
    ledger().note(id, "en-3", DECLINED);

    assertThat(ledger().of(id)).isEqualTo(new Exchanges(2, 1, 1));
  }

  @Test
  void countsARepetitionOnce() {
    assertThat(ledger().note(id, "en-1", ACCEPTED)).isTrue();
    assertThat(ledger().note(id, "en-1", ACCEPTED)).isTrue();

    assertThat(ledger().of(id)).isEqualTo(new Exchanges(1, 0, 0));
  }

  @Test
  void forgetsForEver() {
    ledger().note(id, "en-1", ACCEPTED);
    ledger().forget(id);
    ledger().forget(id);

    assertThat(ledger().note(id, "en-2", ACCEPTED)).isFalse();
    assertThat(ledger().of(id)).isEqualTo(Exchanges.NONE);
  }
}
