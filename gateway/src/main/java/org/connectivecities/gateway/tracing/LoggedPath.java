package org.connectivecities.gateway.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * A path as it may stand in a log: without the query, which may hold what was searched for, and without the id of the
 * resource, which may hold a person's name. The request id leads to the rest.
 */
public final class LoggedPath {

  private static final Pattern RESOURCE = Pattern.compile("^(/api/v1/(?!search/)[^/]+/)[^/]+");

  private LoggedPath() {}

  public static String of(HttpServletRequest request) {
    return RESOURCE.matcher(request.getRequestURI()).replaceFirst("$1*");
  }
}
