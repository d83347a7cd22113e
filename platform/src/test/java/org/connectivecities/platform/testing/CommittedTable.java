package org.connectivecities.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a table with its committed copy, and leaves the new one where a person can look at it and take it over. */
public final class CommittedTable {

  private CommittedTable() {}

  /** @param file from the root of the checkout, for instance {@code docs/access/profile.md}; what stands above the table is free */
  public static void compare(String file, String table) throws IOException {
    Path made = Path.of("target").resolve(Path.of(file).getFileName());
    Files.createDirectories(made.toAbsolutePath().getParent());
    Files.writeString(made, table);
    Path committed = LocalStackExtension.repositoryRoot().resolve(file);
    String kept = Files.exists(committed) ? Files.readString(committed) : "";
    assertThat(kept.substring(Math.max(0, kept.indexOf(table.lines().findFirst().orElse("")))))
        .as("%s against the service's own description; the present table is in %s", file, made.toAbsolutePath())
        .isEqualTo(table);
  }
}
