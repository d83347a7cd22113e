package org.connectivecities.matching.shortlist;

import java.util.Set;

/** Who has said yes to a challenge whose city had chosen them: what both sides agreed on goes on, whoever withdraws later. */
@FunctionalInterface
public interface FindAgreed {

  Set<String> of(String challengeId);
}
