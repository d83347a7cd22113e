package org.connectivecities.profile;

import org.connectivecities.platform.retention.Retained;
import org.connectivecities.profile.expert.EraseExpert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Takeovers;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Mailboxes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each class of data that is let go has its place here. Erased people are not among them: they go at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

  @Bean
  Retained turnedDownProfiles(RetentionSettings kept, EraseExpert erase) {
    return new Retained("turned-down-profiles", kept.turnedDown(), erase::turnedDownBefore, id -> erase.letGo(new ExpertId(id)));
  }

  @Bean
  Retained pastLetters(RetentionSettings kept, Letters letters) {
    return new Retained("letters", kept.letters(), letters::finishedBefore, letters::remove);
  }

  @Bean
  Retained unconfirmedAddresses(RetentionSettings kept, Mailboxes mailboxes) {
    return new Retained("addresses", kept.links(), mailboxes::unconfirmedBefore, mailboxes::remove);
  }

  /** The provider cannot be asked who still has a role. */
  @Bean
  Retained unseenRoles(RetentionSettings kept, Mailboxes mailboxes) {
    return new Retained("roles", kept.roles(), mailboxes::actingUnseenSince, mailboxes::actNoMore);
  }

  @Bean
  Retained unusedLinks(RetentionSettings kept, Takeovers takeovers) {
    return new Retained("links", kept.links(), takeovers::endedBefore, id -> takeovers.forget(new ExpertId(id)));
  }
}
