package org.connectivecities.gateway.door;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A body taken in: a small one in memory, a larger one in a temporary file that is gone after the request. */
final class HeldBody implements Closeable {

  private final int inMemory;
  private byte[] head = {};
  private @Nullable Path file;

  HeldBody(int inMemory) {
    this.inMemory = inMemory;
  }

  /** Takes all of the input; says no as soon as there is more than {@code most}. */
  boolean take(InputStream input, long most) throws IOException {
    head = input.readNBytes((int) Math.min(inMemory, most + 1));
    if (head.length > most) {
      return false;
    }
    return head.length < inMemory || spool(input, most);
  }

  private boolean spool(InputStream input, long most) throws IOException {
    file = Files.createTempFile("body-", ".tmp");
    long taken = head.length;
    byte[] part = new byte[16 * 1024];
    try (OutputStream rest = Files.newOutputStream(file)) {
      rest.write(head);
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        taken += read;
        if (taken > most) {
          return false;
        }
        rest.write(part, 0, read);
      }
    }
    return true;
  }

  long length() throws IOException {
    return file == null ? head.length : Files.size(file);
  }

  InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(head) : Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
