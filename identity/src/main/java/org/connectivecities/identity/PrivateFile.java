package org.connectivecities.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file of the data folder that only its owner may read; made or replaced whole or not at all. */
public final class PrivateFile {

  private PrivateFile() {}

  /** @return what is in the file, which gets {@code content} where it is not there yet */
  public static String readOrMake(Path file, Supplier<String> content) {
    try {
      if (Files.notExists(file)) {
        make(file, content.get());
      }
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The new content is there whole, or the old one is. */
  public static void replace(Path file, String content) {
    try {
      make(file, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void make(Path file, String content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
    if (posix) {
      Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
