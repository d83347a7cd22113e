package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectivecities.journeys.RunningPlatform;

/** Resident memory of each process, after everything else was measured. Linux only, as {@code /proc} says it. */
final class Memory {

  private final RunningPlatform platform;
  private final Report report;

  Memory(RunningPlatform platform, Report report) {
    this.platform = platform;
    this.report = report;
  }

  void measure() throws IOException {
    resident("local-stack", platform.stack().pid());
    for (String name : List.of(RunningPlatform.PROFILE, RunningPlatform.SEARCH, RunningPlatform.MATCHING, RunningPlatform.GATEWAY)) {
      resident(name, platform.service(name).pid());
    }
  }

  private void resident(String name, long pid) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(status)) {
      report.figure("memory of " + name, "unknown on this system");
      return;
    }
    String line = Files.readAllLines(status).stream().filter(one -> one.startsWith("VmRSS")).findFirst().orElseThrow();
    report.figure("memory of " + name, Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB resident");
  }
}
