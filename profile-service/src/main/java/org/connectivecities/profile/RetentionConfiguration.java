package org.connectivecities.profile;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.audit.AuditLog;
import org.connectivecities.profile.expert.EraseExpert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Takeovers;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.retention.LetGo;
import org.connectivecities.profile.retention.Retained;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Each class of data that is let go has its line here. Erased people are not among them: they go at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionConfiguration.class);

  @Bean
  LetGo letGo(RetentionSettings kept, EraseExpert erase, Letters letters, Takeovers takeovers, AuditLog log, InstantSource clock) {
    return new LetGo(
        List.of(
            new Retained("turned-down-profiles", kept.turnedDown(), erase::turnedDownBefore, id -> erase.letGo(new ExpertId(id))),
            new Retained("letters", kept.letters(), letters::finishedBefore, letters::remove),
            new Retained("links", kept.links(), takeovers::endedBefore, id -> takeovers.forget(new ExpertId(id))),
            new Retained("audit-reasons", kept.reasons(), log::reasonsBefore, log::forgetReason)),
        clock);
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
