package org.connectivecities.profile.expert;

/** What became of the exchanges of each practitioner, counted once however often it is told. */
public interface ExchangeLedger extends Traces {

  /**
   * Notes an outcome; a repetition changes nothing.
   *
   * @return false when the practitioner is forgotten: nothing is kept then
   */
  boolean note(ExpertId id, String engagementId, Exchanges.Outcome outcome);

  /** {@link Exchanges#NONE} for someone unknown. */
  Exchanges of(ExpertId id);

  /** Forgets for ever: later notes about this practitioner are not kept. */
  @Override
  void forget(ExpertId id);
}
