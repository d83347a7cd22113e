package org.connectivecities.identity.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.identity.IdentitySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Few and fixed: the portal, one for each service that calls another, and the command line. All but services use PKCE. */
@Configuration(proxyBeanMethods = false)
class Clients {

  /** Where the command line is sent to. Nothing listens there: it reads the address and does not follow it. */
  private static final String COMMAND_LINE = "http://127.0.0.1/command-line";

  private static final Duration WORKING_DAY = Duration.ofHours(10);
  private static final Duration LOGIN = Duration.ofDays(14);
  private static final int SHORTEST_SECRET = 16;

  @Bean
  RegisteredClientRepository registeredClients(IdentitySettings settings, PasswordEncoder passwords) {
    List<RegisteredClient> clients = new ArrayList<>();
    clients.add(commandLine());
    if (!settings.portalSecret().isBlank()) {
      clients.add(portal(settings, hashed(settings.portalSecret(), passwords)));
    }
    if (!settings.matchingSecret().isBlank()) {
      clients.add(service("matching", hashed(settings.matchingSecret(), passwords), settings.accessLasts(), "search.candidates"));
    }
    if (!settings.profileSecret().isBlank()) {
      clients.add(service("profile", hashed(settings.profileSecret(), passwords), settings.accessLasts(), "accounts.link", "matching.digests", "matching.answer-links", "search.people"));
    }
    return new InMemoryRegisteredClientRepository(clients);
  }

  private static String hashed(String secret, PasswordEncoder passwords) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalStateException("A client's secret needs at least " + SHORTEST_SECRET + " characters");
    }
    return passwords.encode(secret);
  }

  /** The same id after every start: stored logins name it. */
  private static RegisteredClient.Builder client(String id, Duration access) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(access).refreshTokenTimeToLive(LOGIN).reuseRefreshTokens(false).build());
  }

  private static RegisteredClient commandLine() {
    return client("command-line", WORKING_DAY)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(COMMAND_LINE)
        .scope(OidcScopes.OPENID)
        .build();
  }

  private static RegisteredClient portal(IdentitySettings settings, String secret) {
    String url = settings.portalUrl().toString();
    return client("portal", settings.accessLasts())
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(url + "/login/oauth2/code/portal")
        .postLogoutRedirectUri(url + "/")
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .build();
  }

  private static RegisteredClient service(String id, String secret, Duration access, String... scopes) {
    return client(id, access)
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scopes(granted -> granted.addAll(List.of(scopes)))
        .build();
  }
}
