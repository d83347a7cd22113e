package org.connectivecities.profile.city.storage;

import java.time.Instant;
import org.connectivecities.profile.city.CityContext;
import org.jspecify.annotations.Nullable;

/** A city as a document. Of an erased city every field is absent. */
record StoredCity(@Nullable CityContext context, @Nullable Instant createdAt, @Nullable Instant updatedAt) {

  static final StoredCity ERASED = new StoredCity(null, null, null);
}
