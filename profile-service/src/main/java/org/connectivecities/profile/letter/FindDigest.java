package org.connectivecities.profile.letter;

import java.util.Optional;

/** What there is to tell at the moment a letter leaves. */
@FunctionalInterface
public interface FindDigest {

  /** @return nothing where it is no longer wanted, or nobody of whom it would speak may be found any more */
  Optional<Digest> find(String about);
}
