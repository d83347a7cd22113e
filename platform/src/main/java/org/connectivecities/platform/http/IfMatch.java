package org.connectivecities.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code "7"} is version 7. */
public final class IfMatch {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private IfMatch() {}

  /**
   * The version the caller saw.
   *
   * @throws ProblemException 428 when the header is missing, 400 when it is no version
   */
  public static long parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new ProblemException(
          ProblemKind.PRECONDITION_REQUIRED,
          "Send the ETag of what you saw as If-Match, so that nobody's change is overwritten",
          Fault.at("If-Match", "is missing"));
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new ProblemException(
          ProblemKind.INVALID, "If-Match must be an ETag such as \"7\"", Fault.at("If-Match", "is malformed"));
    }
    return Long.parseLong(tag.group(1));
  }

  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** The answer to a write that lost against another one. */
  public static ProblemException stale(long current) {
    return new ProblemException(
        ProblemKind.STALE,
        "Version " + current + " is the current one; read it, look at what changed, and send your change again",
        Fault.at("If-Match", "is not the current version"));
  }
}
