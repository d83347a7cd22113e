package org.connectivecities.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectivecities.journeys.Answer;
import org.connectivecities.journeys.Api;

/** A city posts; how long until the shortlist stands, by itself and asked for again. */
final class Shortlisting {

  private static final int CHALLENGES = 40;
  private static final int FRESH_ROUNDS = 3;

  /** Told beside the first ones, as with saving: compilers are at work until then, and a platform at work is not fresh. */
  private static final int WARM_ROUNDS = 6;

  private final Api api;
  private final Report report;

  Shortlisting(Api api, Report report) {
    this.api = api;
    this.report = report;
  }

  void measure(Crowd crowd) throws InterruptedException {
    report.working("posting " + CHALLENGES + " challenges");
    Times byItself = new Times();
    List<String> challenges = new ArrayList<>();
    for (int i = 0; i < CHALLENGES; i++) {
      long posted = System.nanoTime();
      String id = api.coordinator().post("/api/v1/challenges", crowd.challenge(i)).ok().text("/id");
      while (api.coordinator().get("/api/v1/challenges/" + id).ok().json().path("shortlistId").isMissingNode()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      byItself.add(System.nanoTime() - posted);
      challenges.add(id);
    }
    report.figure("challenge posted -> shortlist there, by itself", byItself.toString());
    int local = ask(challenges, FRESH_ROUNDS, "shortlist (recall, rules, signals, reasons, stored), the first of a fresh platform");
    local += ask(challenges, WARM_ROUNDS, "shortlist (recall, rules, signals, reasons, stored), the next");
    report.figure("of these with recall: local", String.valueOf(local));
  }

  /** @return how many were made without the search */
  private int ask(List<String> challenges, int rounds, String row) {
    Times times = new Times();
    int local = 0;
    for (int round = 0; round < rounds; round++) {
      report.working(row + ", round " + (round + 1) + " of " + rounds);
      for (String id : challenges) {
        long start = System.nanoTime();
        Answer shortlist = api.coordinator().post("/api/v1/challenges/" + id + "/shortlists", "").ok();
        times.add(System.nanoTime() - start);
        local += "local".equals(shortlist.text("/recall")) ? 1 : 0;
      }
    }
    report.figure(row, times.toString());
    return local;
  }
}
