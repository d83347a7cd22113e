package org.connectivecities.profile.expert;

/** Keeps what the matching service has decided about a practitioner. */
public final class NoteExchange {

  private final Experts experts;
  private final ExchangeLedger exchanges;

  public NoteExchange(Experts experts, ExchangeLedger exchanges) {
    this.experts = experts;
    this.exchanges = exchanges;
  }

  /** @return false for someone who is not, or no longer, a practitioner here */
  public boolean note(ExpertId id, String engagementId, Exchanges.Outcome outcome) {
    return experts.find(id).orElse(null) instanceof Expert && exchanges.note(id, engagementId, outcome);
  }
}
