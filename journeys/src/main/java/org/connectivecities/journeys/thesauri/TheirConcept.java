package org.connectivecities.journeys.thesauri;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param labels by language code, as the thesaurus writes them: UNBIS in capitals */
record TheirConcept(String id, Map<String, List<String>> labels) {

  TheirConcept {
    labels = Map.copyOf(labels);
  }

  @Nullable String english() {
    return labels.getOrDefault("en", List.of()).stream().findFirst().orElse(null);
  }
}
