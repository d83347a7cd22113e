package org.connectivecities.profile.expert;

class InMemoryExchangesTest extends ExchangeLedgerConformance {

  private final ExchangeLedger ledger = new InMemoryExchanges();

  @Override
  protected ExchangeLedger ledger() {
    return ledger;
  }
}
