package org.connectivecities.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Opaque page cursors, and the bounds of a page. */
public final class Cursors {

  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_LIMIT = 100;

  private static final String SEPARATOR = "\u001f";

  private Cursors() {}

  public static String encode(List<String> position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8));
  }

  /** The position behind a cursor; empty for the first page. */
  public static List<String> decode(@Nullable String cursor, int parts) {
    if (cursor == null || cursor.isBlank()) {
      return List.of();
    }
    try {
      List<String> position =
          List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
      if (position.size() == parts) {
        return position;
      }
    } catch (IllegalArgumentException notBase64) {
      // Falls through to the same answer as any other cursor that is not ours.
    }
    throw new ProblemException(
        ProblemKind.INVALID, "This page cursor is not one of ours", Fault.at("page", "is not a cursor"));
  }

  /** The caller's page size, refused outside 1..{@value #MAX_LIMIT}. */
  public static int limit(@Nullable Integer wanted) {
    if (wanted == null) {
      return DEFAULT_LIMIT;
    }
    if (wanted < 1 || wanted > MAX_LIMIT) {
      String message = "must be between 1 and " + MAX_LIMIT;
      throw new ProblemException(ProblemKind.INVALID, "limit " + message, Fault.at("limit", message));
    }
    return wanted;
  }
}
