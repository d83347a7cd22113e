package org.connectivecities.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.connectivecities.platform.problem.Unavailable;

/**
 * Tells a server, or an index, that is not there from a request that is wrong. The first passes and becomes a 503; the
 * second is our own fault and stays an error.
 */
final class IndexTrouble implements Function<Exception, RuntimeException> {

  /** Missing index, too many requests, and everything the server says about its own state. */
  private static final Set<Integer> PASSING = Set.of(404, 408, 429, 500, 502, 503, 504);

  @Override
  public RuntimeException apply(Exception failure) {
    return switch (failure) {
      case ElasticsearchException refused when !PASSING.contains(refused.status()) -> refused;
      case ElasticsearchException passing -> new Unavailable("the search index", passing);
      case IOException broken -> new Unavailable("the search index", broken);
      case RuntimeException ours -> ours;
      default -> new IllegalStateException(failure);
    };
  }
}
