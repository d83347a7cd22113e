package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A run in TREC's format: {@code challenge Q0 expert rank score tag}. */
final class RunFile {

  private static final String TAG = "connective-cities";

  private RunFile() {}

  /** @param depth so many of each ranking */
  static void write(Path file, List<Ranking> rankings, int depth) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (Ranking ranking : rankings) {
        int rank = 0;
        for (Ranking.Place place : ranking.places().subList(0, Math.min(depth, ranking.places().size()))) {
          out.print(String.format(
              Locale.ROOT, "%s Q0 %s %d %.9f %s\n", ranking.challengeId(), place.expertId(), ++rank, place.score(), TAG));
        }
      }
      if (out.checkError()) {
        throw new IOException("Cannot write " + file);
      }
    }
  }
}
