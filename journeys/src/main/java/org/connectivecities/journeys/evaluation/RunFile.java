package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.connectivecities.local.Misuse;

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

  /** Best first, whatever the order of the lines; of equals the first of them. The language is not in such a file. */
  static List<Ranking> read(Path file) throws IOException {
    var runs = new LinkedHashMap<String, List<Ranking.Place>>();
    for (String line : JsonLines.lines(file)) {
      String[] columns = line.strip().split("\\s+");
      try {
        if (!line.isBlank()) {
          runs.computeIfAbsent(columns[0], id -> new ArrayList<>()).add(new Ranking.Place(columns[2], Double.parseDouble(columns[4])));
        }
      } catch (IndexOutOfBoundsException | NumberFormatException otherwise) {
        throw new Misuse(file + " is no run file: " + line);
      }
    }
    var rankings = new ArrayList<Ranking>();
    runs.forEach((id, places) -> {
      places.sort(Comparator.comparingDouble(Ranking.Place::score).reversed());
      rankings.add(new Ranking(id, "und", places));
    });
    return rankings;
  }
}
