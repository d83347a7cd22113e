package org.connectivecities.profile.roster.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.connectivecities.profile.check.Flaw;

/**
 * Unpacks a workbook once into nowhere: a few kilobytes can stand for gigabytes. Reads it as the workbook reader does,
 * by the directory at its end, so that both see the same entries.
 */
final class ZipBounds {

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_ENTRIES = 500;

  private ZipBounds() {}

  static void check(byte[] file) {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      long bytes = 0;
      int entries = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        bytes += unpacked(zip, entry, MOST_BYTES - bytes);
        if (++entries > MOST_ENTRIES || bytes > MOST_BYTES) {
          throw Unreadable.tooLarge();
        }
      }
    } catch (IOException | IllegalArgumentException broken) { // the latter for entries beyond the end
      throw Unreadable.file(Flaw.NO_WORKBOOK);
    }
  }

  /** Stops a little behind the limit. */
  private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    long bytes = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(buffer); read >= 0 && bytes <= limit; read = content.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }
}
