package org.connectivecities.profile;

import java.time.Duration;
import java.time.InstantSource;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.week.FindWaiting;
import org.connectivecities.profile.week.TellWeek;
import org.connectivecities.profile.week.WriteWeekly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Builds what the letter of a week needs. */
@Configuration(proxyBeanMethods = false)
class WeekConfiguration {

  @Bean
  TellWeek tellWeek(FindWaiting find, Mailboxes mailboxes, Experts experts, Letters letters) {
    return new TellWeek(find, mailboxes, experts, letters);
  }

  @Bean
  WriteWeekly writeWeekly(Mailboxes mailboxes, FindWaiting find, TellWeek tell, NoteOccasion letters, InstantSource clock) {
    return new WriteWeekly(mailboxes, find, tell, letters, clock);
  }

  @Bean
  SchedulingConfigurer weeklyLetters(WriteWeekly write, @Value("${cc.weekly.check}") Duration check) {
    return tasks -> tasks.addFixedDelayTask(write::run, check);
  }
}
