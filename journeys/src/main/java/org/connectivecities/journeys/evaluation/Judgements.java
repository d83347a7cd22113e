package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who is right for what, as people have judged: challenge, then expert, to grade; 0 is "no". Tab- or blank-separated lines
 * of three columns (challenge, expert, grade) or of TREC's four (challenge, anything, expert, grade); a header is passed over.
 */
record Judgements(Map<String, Map<String, Integer>> byChallenge) {

  static final Judgements NONE = new Judgements(Map.of());

  static Judgements read(Path file, Set<String> challenges, Set<String> experts, Complaints complaints) throws IOException {
    var judgements = new LinkedHashMap<String, Map<String, Integer>>();
    int number = 0;
    for (String line : JsonLines.lines(file)) {
      number++;
      String where = file.getFileName() + ":" + number;
      String[] columns = line.strip().split("\\s+");
      if (line.isBlank() || number == 1 && isHeader(columns)) {
        continue;
      }
      if (columns.length != 3 && columns.length != 4) {
        complaints.fault(where, "the line", "has " + columns.length + " columns, not 3 or 4");
        continue;
      }
      take(columns, where, judgements, complaints);
      if (!challenges.contains(columns[0]) || !experts.contains(columns[columns.length - 2])) {
        complaints.passOver(file.getFileName() + ": a challenge or expert is judged that is not in the files");
      }
    }
    return new Judgements(judgements);
  }

  private static boolean isHeader(String[] columns) {
    return columns.length > 1 && !columns[columns.length - 1].matches("-?\\d+");
  }

  private static void take(
      String[] columns, String where, Map<String, Map<String, Integer>> judgements, Complaints complaints) {
    try {
      int grade = Integer.parseInt(columns[columns.length - 1]);
      judgements.computeIfAbsent(columns[0], id -> new LinkedHashMap<>()).put(columns[columns.length - 2], grade);
    } catch (NumberFormatException otherwise) {
      complaints.fault(where, "grade", "is not a whole number: " + columns[columns.length - 1]);
    }
  }

  Map<String, Integer> of(String challengeId) {
    return byChallenge.getOrDefault(challengeId, Map.of());
  }
}
