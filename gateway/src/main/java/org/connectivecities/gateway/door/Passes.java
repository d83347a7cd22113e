package org.connectivecities.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.identity.KnownActor.Verdict;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who passes with which call at all. Whose a thing is, and where, the service decides, which checks roles as well: here a
 * mistake of one service is caught. Fails closed: what stands in no line needs somebody who signed in.
 */
@Component
class Passes {

  /** The line of what needs no sign-in. */
  private static final String ANYBODY = "anybody";

  /** Passes wherever any role does. */
  private static final String ADMINISTRATOR = "administrator";

  /** All that is the services'; the gateway's own pages are for everybody. */
  private static final String INTERFACE = "/api/";

  private static final List<String> READING = List.of("GET", "HEAD");

  enum Answer {
    PASS,
    SIGN_IN,
    NO
  }

  private record Call(String method, PathPattern path) {

    /** As {@code GET /api/v1/topics/**}. */
    static Call parse(String text) {
      String[] parts = text.strip().split(" +");
      if (parts.length != 2) {
        throw new IllegalArgumentException("gateway.passes: a call is a method and a path, and not \"" + text + "\"");
      }
      return new Call(parts[0], PathPatternParser.defaultInstance.parse(parts[1]));
    }

    boolean is(String asked, PathContainer where) {
      boolean sameMethod = method.equals(asked) || READING.contains(method) && READING.contains(asked);
      return sameMethod && path.matches(where);
    }
  }

  private final Map<String, List<Call>> lines;

  Passes(GatewaySettings settings) {
    this.lines = settings.passes().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> line.getValue().stream().map(Call::parse).toList()));
  }

  /** @param verdict of a token that is not refused */
  Answer of(HttpServletRequest request, Verdict verdict) {
    String path = request.getRequestURI();
    if (!path.startsWith(INTERFACE)) {
      return Answer.PASS;
    }
    Set<String> named = named(request.getMethod(), PathContainer.parsePath(path));
    if (named.contains(ANYBODY)) {
      return Answer.PASS;
    }
    if (!(verdict instanceof Verdict.Known known)) {
      return Answer.SIGN_IN;
    }
    boolean may = named.isEmpty() || known.roles().contains(ADMINISTRATOR) || known.roles().stream().anyMatch(named::contains);
    return may ? Answer.PASS : Answer.NO;
  }

  private Set<String> named(String method, PathContainer path) {
    return lines.entrySet().stream()
        .filter(line -> line.getValue().stream().anyMatch(call -> call.is(method, path)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
