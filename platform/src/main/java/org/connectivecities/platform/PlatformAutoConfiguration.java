package org.connectivecities.platform;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.beans.factory.annotation.Value;

/** What every service has, whatever it speaks. */
@AutoConfiguration
@EnableConfigurationProperties(Namespace.class)
class PlatformAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  /** A launcher that is killed without a chance to clean up leaves no process behind. */
  @Bean
  @ConditionalOnProperty("cc.owner-pid")
  ApplicationRunner ownerWatch(@Value("${cc.owner-pid}") long pid, ConfigurableApplicationContext context) {
    return (ApplicationArguments arguments) ->
        ProcessHandle.of(pid)
            .map(ProcessHandle::onExit)
            .orElseThrow(() -> new IllegalStateException("owner process " + pid + " is not there"))
            .thenRun(() -> System.exit(org.springframework.boot.SpringApplication.exit(context)));
  }
}
