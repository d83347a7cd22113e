package org.connectivecities.profile.expert;

class InMemoryErasureReceiptsTest extends ErasureReceiptsConformance {

  private final ErasureReceipts receipts = new InMemoryErasureReceipts();

  @Override
  protected ErasureReceipts receipts() {
    return receipts;
  }
}
