package org.connectivecities.profile.letter;

import java.util.Optional;

/** What there is to tell at the moment a letter leaves. */
@FunctionalInterface
public interface FindDigest {

  /** @return nothing where it is no longer wanted, or there is nothing of which it would speak any more */
  Optional<Digest> find(Letter letter);
}
