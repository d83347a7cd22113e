package org.connectivecities.identity.login;

import java.net.URI;
import org.connectivecities.identity.IdentitySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** OpenID Connect for programs, one address for a service, and a login page for people. */
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean
  AuthorizationServerSettings provider(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http) {
    MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    return http
        .oauth2AuthorizationServer(server -> {
          http.securityMatcher(server.getEndpointsMatcher());
          server.oidc(Customizer.withDefaults());
        })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(trouble -> trouble.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), page))
        .build();
  }

  /** A token of the service's own, for this one thing; people's tokens do not have the scope. */
  @Bean
  @Order(2)
  SecurityFilterChain services(HttpSecurity http) {
    return http
        .securityMatcher("/accounts/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_accounts.link"))
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain people(HttpSecurity http, IdentitySettings settings) {
    return http
        .authorizeHttpRequests(requests -> requests
            .requestMatchers("/login", "/assets/**", "/health", "/actuator/**", "/error").permitAll()
            .anyRequest().authenticated())
        .formLogin(form -> form.loginPage("/login"))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(policy(settings.portalUrl())))
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  /** The form's answer leads on to the portal, and browsers hold that against form-action too. */
  private static String policy(URI portal) {
    return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
        + portal.getScheme() + "://" + portal.getAuthority();
  }
}
