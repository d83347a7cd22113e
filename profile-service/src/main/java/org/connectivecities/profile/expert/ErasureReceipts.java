package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Kept for ever, as what stays of the erased is. */
public interface ErasureReceipts {

  /** Begins one before anything is erased. Of several tries the first counts. */
  void open(ExpertId id, Instant askedAt);

  /** Notes that a holder has nothing left. The first time counts; where no receipt was begun nothing happens. */
  void finished(ExpertId id, String holder, Instant at);

  Optional<ErasureReceipt> find(ExpertId id);

  /** Erasures that were begun and have not been finished by a holder, at most {@code limit}. */
  List<ExpertId> unfinishedBy(String holder, int limit);

  /** Erasures that were asked for before this moment and that some holder has not finished, at most {@code limit}. */
  List<ExpertId> incomplete(Instant askedBefore, int limit);
}
