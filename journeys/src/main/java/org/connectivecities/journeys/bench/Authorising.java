package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.util.List;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;
import org.connectivecities.local.SignIn;

/**
 * What it costs that somebody is signed in. Searching is open to everybody, so the same search can be made by turns without a token,
 * when nothing is checked, and with one, which gateway and service each check; a funder's answer is everybody's.
 */
final class Authorising {

  private static final int QUERIES = 100;
  private static final int ROUNDS = 6;
  private static final String ACCOUNT = "fatou";

  private final RunningPlatform platform;
  private final Report report;

  Authorising(RunningPlatform platform, Report report) {
    this.platform = platform;
    this.report = report;
  }

  void measure(Crowd crowd) throws IOException, InterruptedException {
    report.working("searching by turns with a token and without");
    List<String> queries = crowd.queries(QUERIES);
    Times without = new Times();
    Times with = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      boolean counts = round > 0;
      Api anybody = platform.api();
      // Tokens of a measured platform are short-lived.
      Api somebody = anybody.bearing(token());
      requireSame(anybody, somebody, queries.getFirst());
      byTurns(queries, anybody, somebody, counts ? without : new Times(), counts ? with : new Times());
    }
    report.figure("search without a token", without.toString());
    report.figure("the same with a token, which gateway and search check", with.toString());
    report.figure("share of authorisation at p50", share(without.millis(50), with.millis(50)));
  }

  private String token() throws IOException, InterruptedException {
    return new SignIn(platform.service(RunningPlatform.IDENTITY).uri()).token(ACCOUNT, platform.samplePassword());
  }

  private static void requireSame(Api anybody, Api somebody, String query) {
    if (!search(anybody, query).equals(search(somebody, query))) {
      throw new IllegalStateException("what is compared is not the same search");
    }
  }

  private static String search(Api api, String query) {
    return api.get("/api/v1/search/experts", "q", query).ok().raw().body();
  }

  /** Each goes first as often as the other: the second finds the index warm. */
  private static void byTurns(List<String> queries, Api anybody, Api somebody, Times without, Times with) {
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      if (i % 2 == 0) {
        without.measure(() -> search(anybody, query));
      }
      with.measure(() -> search(somebody, query));
      if (i % 2 != 0) {
        without.measure(() -> search(anybody, query));
      }
    }
  }

  private static String share(double without, double with) {
    return String.format(java.util.Locale.ROOT, "%.1f %% (%+.2f ms)", 100 * (with - without) / without, with - without);
  }
}
