package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;

/**
 * {@code ./run bench [--experts N] [--only authorisation] [--out FILE]}: starts a platform of its own, measures it and ends it.
 */
public final class Bench {

  private static final String AUTHORISATION = "authorisation";

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> given = List.of(arguments);
    String only = option(given, "--only", "");
    if (!Set.of("", AUTHORISATION).contains(only)) {
      System.err.println("--only takes " + AUTHORISATION + ", not " + only);
      System.exit(2);
    }
    int experts = Integer.parseInt(option(given, "--experts", "10000"));
    PrintStream screen = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    Report report = new Report(screen);
    run(report, experts, only);
    String out = option(given, "--out", "");
    if (!out.isEmpty()) {
      report.writeTo(Path.of(out));
    }
    System.exit(0);
  }

  private static String option(List<String> given, String name, String otherwise) {
    int at = given.indexOf(name);
    return at < 0 || at + 1 == given.size() ? otherwise : given.get(at + 1);
  }

  private static void run(Report report, int experts, String only) throws IOException, InterruptedException {
    report.working("starting a platform");
    long start = System.nanoTime();
    RunningPlatform platform = RunningPlatform.running();
    report.figure("services healthy, without AOT cache", seconds(start));
    Api api = platform.api();
    Crowd crowd = new Crowd(RunningPlatform.checkout().resolve("sample-network"));
    Filling filling = new Filling(platform, report);
    filling.fill(crowd, experts);
    if (only.equals(AUTHORISATION)) {
      new Authorising(platform, report).measure(crowd);
      return;
    }
    int next = new Freshness(platform, report).measure(crowd, experts, "first half minute");
    new Freshness(platform, report).measure(crowd, next, "next half minute");
    filling.awaitVectors();
    new Shortlisting(api, report).measure(crowd);
    Searching searching = new Searching(platform, report);
    searching.underLoad(crowd);
    new Authorising(platform, report).measure(crowd);
    new Memory(platform, report).measure();
    new Rebuilding(report).measure(api, crowd);
    new Indexing(platform, report).measure();
    searching.besideElasticsearch(crowd);
  }

  static String seconds(long since) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
  }
}
