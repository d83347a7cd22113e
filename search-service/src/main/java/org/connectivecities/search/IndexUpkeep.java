package org.connectivecities.search;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.indexing.AddVectors;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.IndexGenerations;
import org.connectivecities.search.indexing.KeepIndex;
import org.connectivecities.search.indexing.Rush;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What has to be looked after all the time: that there is an index, and that its passages get their vectors. */
@Component
class IndexUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);

  private static final int ROUNDS_BETWEEN_LINES = 10;

  private final KeepIndex keep;
  private final AddVectors vectors;
  private final IndexGenerations generations;
  private final Rush rush;
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  IndexUpkeep(KeepIndex keep, AddVectors vectors, IndexGenerations generations, Rush rush) {
    this.keep = keep;
    this.vectors = vectors;
    this.generations = generations;
    this.rush = rush;
  }

  @Scheduled(fixedDelayString = "${cc.search.look-after:2s}")
  void keepIndex() {
    attempt("Looking after the index", keep::look);
  }

  @Scheduled(fixedDelayString = "${cc.search.embedding.every:500ms}")
  void addVectors() {
    attempt("Adding vectors", () -> {
      ExpertIndex live = generations.liveIndex();
      for (int rounds = 1; rush.grantsTurn() && vectors.some(live); rounds++) {
        live.refresh();
        if (rounds % ROUNDS_BETWEEN_LINES == 0) {
          LOG.info("{} pieces of texts still wait for their vectors", live.waiting());
        }
      }
    });
  }

  /** An index that is away is said once, not twice a second. */
  private void attempt(String what, Runnable work) {
    try {
      work.run();
      failing.remove(what);
    } catch (Unavailable away) {
      if (failing.add(what)) {
        LOG.warn("{} waits: {}", what, String.valueOf(away.getCause()));
      }
    }
  }
}
