package org.connectivecities.platform.retention;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Lets go whatever a service has a {@link Retained} for, and the words of its audit log. */
@AutoConfiguration(afterName = "org.connectivecities.platform.audit.AuditAutoConfiguration")
@ConditionalOnProperty("cc.database")
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionAutoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionAutoConfiguration.class);

  @Bean
  Retained auditReasons(RetentionSettings kept, AuditLog log) {
    return new Retained("audit-reasons", kept.reasons(), log::reasonsBefore, log::forgetReason);
  }

  @Bean
  LetGo letGo(List<Retained> classes, InstantSource clock) {
    return new LetGo(classes, clock);
  }

  @Bean
  LetGoController letGoController(LetGo letGo) {
    return new LetGoController(letGo);
  }

  @Bean
  SchedulingConfigurer lettingGo(LetGo letGo, RetentionSettings kept) {
    return tasks -> tasks.addFixedDelayTask(() -> told(letGo.run()), kept.check());
  }

  private static void told(Map<String, Integer> gone) {
    if (!gone.isEmpty()) {
      LOG.info("let go what was kept long enough: {}", gone);
    }
  }
}
