package org.connectivecities.portal.papers;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a file to take away is. */
public enum Kind {
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf"),
  ICS("text/calendar;charset=UTF-8");

  private final MediaType type;

  Kind(String type) {
    this.type = MediaType.valueOf(type);
  }

  /**
   * Asked for anew each time, and kept by no browser.
   *
   * @param name without its ending
   */
  public ResponseEntity<byte[]> file(String name, byte[] content) {
    ContentDisposition attachment = ContentDisposition.attachment().filename(name + "." + name().toLowerCase(Locale.ROOT)).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
