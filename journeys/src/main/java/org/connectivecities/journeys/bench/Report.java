package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as they come, on the screen and as rows of a Markdown table. */
final class Report {

  private final PrintStream screen;
  private final List<String> rows = new ArrayList<>();

  Report(PrintStream screen) {
    this.screen = screen;
  }

  void working(String what) {
    screen.println("… " + what);
  }

  void figure(String what, String value) {
    screen.println("  " + what + ": " + value);
    rows.add("| " + what + " | " + value + " |");
  }

  void ratio(String what, double ratio) {
    figure(what, String.format(Locale.ROOT, "%.2f", ratio));
  }

  void writeTo(Path file) throws IOException {
    Files.write(file, rows);
  }
}
