package org.connectivecities.platform.sealing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** For services that keep what must be sealed: they have {@code cc.sealing.keys}, be it empty. */
@AutoConfiguration
@ConditionalOnProperty("cc.sealing.keys")
@EnableConfigurationProperties(SealingSettings.class)
public class SealingAutoConfiguration {

  @Bean
  KeyRing keyRing(SealingSettings settings, Environment environment) {
    return KeyRing.of(settings.keys(), environment.acceptsProfiles(Profiles.of("local")));
  }
}
