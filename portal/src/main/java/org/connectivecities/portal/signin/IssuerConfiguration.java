package org.connectivecities.portal.signin;

import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.shell.SafePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.util.function.SingletonSupplier;

/** Signing in by OpenID Connect: authorization code with PKCE; tokens live and end with the session. */
@Configuration(proxyBeanMethods = false)
@WithIssuer
class IssuerConfiguration {

  static final String ISSUER = "portal";
  private static final Logger LOG = LoggerFactory.getLogger(IssuerConfiguration.class);

  /** Asked at the first login, not at the start: the portal may be up before the issuer is. */
  @Bean
  ClientRegistrationRepository registrations(SignInSettings settings) {
    Supplier<ClientRegistration> issuer = SingletonSupplier.of(() -> registration(settings));
    return id -> id.equals(ISSUER) ? issuer.get() : null;
  }

  private static ClientRegistration registration(SignInSettings settings) {
    return asked(settings.issuer())
        .registrationId(ISSUER)
        .clientId(settings.client())
        .clientSecret(settings.secret())
        .redirectUri(settings.url() + "/login/oauth2/code/" + ISSUER)
        .scope("openid", "profile")
        // The ID token says all a page needs; one question less at every login.
        .userInfoUri(null)
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  private static ClientRegistration.Builder asked(String issuer) {
    try {
      return ClientRegistrations.fromIssuerLocation(issuer);
    } catch (IllegalArgumentException | IllegalStateException silent) {
      throw new Unavailable("identity", silent);
    }
  }

  @Bean
  OAuth2AuthorizedClientRepository tokens() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AuthorizedClientManager renewingTokens(
      ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens, ApplicationEventPublisher events) {
    var renewals = new RefreshTokenOAuth2AuthorizedClientProvider();
    // Told so, the framework replaces the ID token too: the issuer signs nobody out for one that it has replaced.
    renewals.setApplicationEventPublisher(events);
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().provider(renewals).build());
    return manager;
  }

  @Bean
  WhoActs signedInPeople(OAuth2AuthorizedClientManager tokens, SignInSettings settings) {
    return new SignedInPeople(tokens, settings.rolesClaim());
  }

  @Bean
  SecurityFilterChain door(HttpSecurity http, ClientRegistrationRepository registrations, SignInSettings settings) {
    return DoorConfiguration.pages(http)
        .oauth2Login(login -> login.loginPage(SignInController.PATH).failureHandler(whyNot()).successHandler(whereTheyWere()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signedOutThereToo(registrations, settings)))
        .build();
  }

  /** The session here is over by then, whatever becomes of the one at the issuer. */
  private static LogoutSuccessHandler signedOutThereToo(ClientRegistrationRepository registrations, SignInSettings settings) {
    var atTheIssuer = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    atTheIssuer.setPostLogoutRedirectUri(settings.url() + "/");
    return (request, response, login) -> {
      try {
        atTheIssuer.onLogoutSuccess(request, response, login);
      } catch (Unavailable silent) {
        LOG.warn("signed out here only: {}", silent.getMessage());
        response.sendRedirect("/");
      }
    };
  }

  private static AuthenticationFailureHandler whyNot() {
    return (request, response, refusal) -> {
      LOG.warn("sign-in failed: {}", refusal.toString());
      response.sendRedirect("/sign-in/failed");
    };
  }

  private static AuthenticationSuccessHandler whereTheyWere() {
    return (request, response, login) -> {
      HttpSession session = request.getSession();
      String next = (String) session.getAttribute(SignInController.NEXT);
      session.removeAttribute(SignInController.NEXT);
      response.sendRedirect(SafePath.of(next));
    };
  }
}
