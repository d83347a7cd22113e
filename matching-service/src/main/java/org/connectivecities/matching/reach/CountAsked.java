package org.connectivecities.matching.reach;

import java.time.Instant;

/** How often somebody has been invited. */
public interface CountAsked {

  int since(Instant since, String expertId);
}
