package org.connectivecities.identity;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Its accounts are samples with a known password: whoever runs the platform for others names a provider of their own. */
final class LocalOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!context.getEnvironment().acceptsProfiles(Profiles.of("local"))) {
      throw new IllegalStateException(
          "This provider is for the profile local only. Set CC_ISSUER of the services to a provider of your own, for instance Keycloak (docs/operations.md)");
    }
  }
}
