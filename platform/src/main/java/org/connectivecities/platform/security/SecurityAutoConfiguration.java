package org.connectivecities.platform.security;

import java.util.List;
import org.connectivecities.platform.problem.Problems;
import org.connectivecities.tokens.TokenCheck;
import org.connectivecities.tokens.TokenClaims;
import org.connectivecities.tokens.TokenSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tokens are checked at the door; who may do what is a rule of the use case. Without an issuer there is no start, except in
 * the profile {@code local}: a service that trusted a header by accident would be open to everyone.
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration")
@EnableConfigurationProperties(TokenSettings.class)
class SecurityAutoConfiguration {

  @Bean
  ActorSource actors(TokenSettings tokens, Environment environment) {
    boolean header = tokens.believesHeader(environment.acceptsProfiles(Profiles.of("local")));
    if (!header && !tokens.hasIssuer()) {
      throw new IllegalStateException(
          "No OpenID issuer: set CC_ISSUER, or start with SPRING_PROFILES_ACTIVE=local on a machine of your own");
    }
    ActorSource named = header ? new DevelopmentHeader() : _ -> Actor.ANONYMOUS;
    return tokens.hasIssuer() ? new TokenActors(new TokenClaims(tokens), named) : named;
  }

  @Bean
  SecurityFilterChain door(HttpSecurity http, TokenSettings tokens, Problems problems) {
    http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    if (tokens.hasIssuer()) {
      TokenRefusals refusals = new TokenRefusals(problems);
      http.oauth2ResourceServer(
          server -> server
              .jwt(jwt -> jwt.decoder(TokenCheck.of(tokens)))
              .authenticationEntryPoint(refusals)
              .withObjectPostProcessor(refusingBy(refusals)));
    }
    return http.build();
  }

  /** By default the filter turns "cannot be checked right now" into a fault of ours. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusingBy(TokenRefusals refusals) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(refusals);
        return filter;
      }
    };
  }

  @Bean
  WebMvcConfigurer actorArguments(ActorSource actors) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument(actors));
      }
    };
  }
}
