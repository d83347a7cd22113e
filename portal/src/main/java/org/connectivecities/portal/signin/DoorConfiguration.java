package org.connectivecities.portal.signin;

import org.connectivecities.portal.acting.WhoActs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Every change needs the form's own token. Who may do what is the platform's rule, not a matter of addresses. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

  /** What holds with and without an issuer. */
  static HttpSecurity pages(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(trouble -> trouble.accessDeniedHandler(new SessionEnded()));
  }

  @Bean
  @WithoutIssuer
  WhoActs actedPeople(Environment environment) {
    if (!environment.acceptsProfiles(Profiles.of("local"))) {
      throw new IllegalStateException(
          "No OpenID issuer: set CC_ISSUER, or start with SPRING_PROFILES_ACTIVE=local on a machine of your own");
    }
    return new ActedPeople();
  }

  @Bean
  @WithoutIssuer
  SecurityFilterChain openDoor(HttpSecurity http) {
    return pages(http).logout(AbstractHttpConfigurer::disable).build();
  }

  /** Nobody signs in with a password here; without this bean the framework would invent somebody. */
  @Bean
  UserDetailsService nobody() {
    return new InMemoryUserDetailsManager();
  }
}
