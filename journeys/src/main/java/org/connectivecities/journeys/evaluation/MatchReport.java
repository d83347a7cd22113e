package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.connectivecities.contracts.expert.ExpertPublished;
import tools.jackson.databind.JsonNode;

/** The best matches of every challenge with their reasons, as a table for a spreadsheet. */
final class MatchReport {

  private static final String[] COLUMNS =
      {"challenge", "text", "rank", "expert", "name", "city", "country", "score", "reasons", "misfits", "unknowns"};
  /** Without it spreadsheets take UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private MatchReport() {}

  static void write(Path file, RankedSet set, List<Answered> answers) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      try (var table = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
        for (int at = 0; at < answers.size(); at++) {
          for (JsonNode match : answers.get(at).matches()) {
            table.printRecord(row(set.challenges().get(at), set.expert(match.path("expertId").asString()), match));
          }
        }
      }
    }
  }

  private static List<String> row(Posed challenge, ExpertPublished expert, JsonNode match) {
    var reasons = new ArrayList<String>();
    match.path("signals").forEach(signal -> {
      if (signal.hasNonNull("reason")) {
        reasons.add(signal.at("/reason/text").asString());
      }
    });
    return List.of(
        challenge.id(), harmless(challenge.text()), match.path("rank").asString(), expert.expertId(), harmless(expert.name()),
        harmless(expert.city()), expert.country(), match.path("score").asString(), harmless(String.join(" ", reasons)),
        harmless(texts(match, "misfits")), harmless(texts(match, "unknowns")));
  }

  private static String texts(JsonNode match, String field) {
    var texts = new ArrayList<String>();
    match.path(field).forEach(one -> texts.add(one.path("text").asString()));
    return String.join(" ", texts);
  }

  /** A cell that begins like a formula would be run as one by the reader's spreadsheet. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
