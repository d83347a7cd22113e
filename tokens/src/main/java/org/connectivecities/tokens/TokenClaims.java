package org.connectivecities.tokens;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads from a believed token what our rules ask for. Whatever is absent or of another form counts as nothing. */
public final class TokenClaims {

  private static final Set<String> NOTHING = Set.of();

  private final TokenSettings settings;

  public TokenClaims(TokenSettings settings) {
    this.settings = settings;
  }

  public Set<String> roles(Jwt token) {
    return texts(at(token, settings.rolesClaim()));
  }

  public Set<String> areas(Jwt token) {
    return texts(at(token, settings.areasClaim()));
  }

  /** @return kind to id, of what the account acts for */
  public Map<String, String> owned(Jwt token) {
    Map<String, String> owned = new LinkedHashMap<>();
    for (String kind : settings.ownedClaims()) {
      if (token.getClaims().get(kind) instanceof String id && !id.isBlank()) {
        owned.put(kind, id);
      }
    }
    return owned;
  }

  /** What the client may do that the token was made for; a list, or texts separated by blanks (RFC 9068). */
  public static Set<String> scopes(Jwt token) {
    return token.getClaims().get("scope") instanceof String text ? Set.copyOf(Arrays.asList(text.split(" "))) : texts(token.getClaims().get("scope"));
  }

  private static @Nullable Object at(Jwt token, String path) {
    Object here = token.getClaims();
    for (String step : path.split("\\.")) {
      here = here instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return here;
  }

  private static Set<String> texts(@Nullable Object value) {
    return value instanceof Collection<?> some
        ? some.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet())
        : NOTHING;
  }
}
