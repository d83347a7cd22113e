package org.connectivecities.journeys.evaluation;

import java.io.PrintStream;
import java.util.Locale;

/** A bar on a terminal, a line every tenth elsewhere; on standard error, because the result is on standard output. */
final class Progress {

  private static final int WIDTH = 30;

  private final PrintStream screen;
  private final boolean terminal;
  private String step = "";
  private long begin;
  private int tenth = -1;

  Progress(PrintStream screen, boolean terminal) {
    this.screen = screen;
    this.terminal = terminal;
  }

  synchronized void say(String line) {
    end();
    screen.println(line);
  }

  synchronized void show(String what, long done, long of) {
    if (!what.equals(step)) {
      end();
      step = what;
      begin = System.nanoTime();
    }
    int percent = of == 0 ? 100 : (int) (100 * done / of);
    if (terminal) {
      int full = WIDTH * percent / 100;
      String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      screen.print(String.format(Locale.ROOT, "\r  %-9s %s %d/%d\033[K", what, bar, done, of));
      screen.flush();
    } else if (percent / 10 != tenth) {
      screen.println("  " + what + " " + done + "/" + of);
    }
    tenth = percent / 10;
  }

  /** Leaves the bar standing and goes on below it, with the time it took. */
  synchronized void end() {
    if (!step.isEmpty()) {
      String took = String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - begin) / 1e9);
      screen.println(terminal ? "  " + took : "  " + step + " in " + took);
    }
    step = "";
    tenth = -1;
  }
}
