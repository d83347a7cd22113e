package org.connectivecities.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Believes whoever the caller says to be: {@code X-Dev-Actor: ana; roles=a,b; kind=id; areas=x,y; scopes=z}; without
 * areas there is no limit. Only wired in the profile {@code local}, where everything listens on this machine alone, and where no
 * issuer is named, unless it was asked for beside one ({@code cc.tokens.development-header}).
 */
public final class DevelopmentHeader implements ActorSource {

  public static final String NAME = "X-Dev-Actor";

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  @Override
  public Actor actorOf(HttpServletRequest request) {
    String header = request.getHeader(NAME);
    return header == null || header.isBlank() ? Actor.ANONYMOUS : parse(header);
  }

  static Actor parse(String header) {
    String[] parts = header.split(";");
    Map<String, String> attributes = new HashMap<>();
    for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
      String[] pair = part.split("=", 2);
      if (pair.length != 2) {
        throw malformed();
      }
      attributes.put(word(pair[0]), pair[1].strip());
    }
    Set<String> roles = words(attributes.remove("roles"));
    Set<String> scopes = words(attributes.remove("scopes"));
    Set<String> areas = attributes.containsKey("areas") ? words(attributes.remove("areas")) : Set.of(Actor.EVERYWHERE);
    attributes.replaceAll((kind, id) -> word(id));
    return new Actor(word(parts[0]), roles, attributes, areas, scopes);
  }

  private static Set<String> words(@Nullable String list) {
    return list == null
        ? Set.of()
        : Arrays.stream(list.split(",")).filter(word -> !word.isBlank()).map(DevelopmentHeader::word).collect(Collectors.toSet());
  }

  private static String word(String text) {
    String word = text.strip();
    if (!WORD.matcher(word).matches()) {
      throw malformed();
    }
    return word;
  }

  private static ProblemException malformed() {
    return new ProblemException(
        ProblemKind.INVALID,
        "The header " + NAME + " reads: id; roles=a,b; kind=id",
        Fault.at(NAME, "is malformed"));
  }
}
