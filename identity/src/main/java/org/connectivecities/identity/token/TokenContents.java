package org.connectivecities.identity.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.identity.account.Account;
import org.connectivecities.identity.account.Accounts;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes into a token what the account may do, as the account is now: a role that was taken away is gone with the next
 * token. A service's token says its scope and nothing else. Each token is for the APIs it is used at, no other.
 */
@Component
class TokenContents implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** What people use; each service believes tokens for its own name. */
  private static final List<String> APIS = List.of("profile", "search", "matching");

  private final Accounts accounts;

  TokenContents(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      context.getClaims().audience(keepable(context.getAuthorizedScopes().stream().map(TokenContents::api).distinct().toList()));
      return;
    }
    Account account = accounts.find(context.getPrincipal().getName()).orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    context.getClaims().claims(claims -> claims.putAll(claims(account)));
    if (access) {
      context.getClaims().audience(keepable(APIS));
    }
  }

  /** A scope is called {@code <api>.<what>}. */
  private static String api(String scope) {
    return scope.split("\\.", 2)[0];
  }

  /** Claims are kept with the login by the names of their classes, and read again only where these are well known. */
  private static List<String> keepable(List<String> claim) {
    return new ArrayList<>(claim);
  }

  private static Map<String, Object> claims(Account account) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("name", account.name());
    claims.put("roles", keepable(account.roles()));
    claims.put("regions", keepable(account.regions()));
    if (account.city() != null) {
      claims.put("city", account.city());
    }
    if (account.expert() != null) {
      claims.put("expert", account.expert());
    }
    return claims;
  }
}
