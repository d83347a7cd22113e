package org.connectivecities.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.connectivecities.tokens.TokenClaims;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor from a token that has been checked. */
final class TokenActors implements ActorSource {

  private final TokenClaims claims;
  private final ActorSource withoutToken;

  TokenActors(TokenClaims claims, ActorSource withoutToken) {
    this.claims = claims;
    this.withoutToken = withoutToken;
  }

  @Override
  public Actor actorOf(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
        ? actor(token.getToken())
        : withoutToken.actorOf(request);
  }

  private Actor actor(Jwt token) {
    return new Actor(token.getSubject(), claims.roles(token), claims.owned(token), claims.areas(token), TokenClaims.scopes(token));
  }
}
