package org.connectivecities.matching;

import java.time.Duration;
import java.time.InstantSource;
import org.connectivecities.matching.engagement.AnswerByLink;
import org.connectivecities.matching.engagement.AnswerInvitation;
import org.connectivecities.matching.engagement.AnswerLinks;
import org.connectivecities.matching.engagement.AskedChallenges;
import org.connectivecities.matching.engagement.ArrangeMeeting;
import org.connectivecities.matching.engagement.AskingDesk;
import org.connectivecities.matching.engagement.AskingPolicy;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.BeginAsking;
import org.connectivecities.matching.engagement.CancelEngagement;
import org.connectivecities.matching.engagement.CapacityHolds;
import org.connectivecities.matching.engagement.CompleteEngagement;
import org.connectivecities.matching.engagement.CountWorkloads;
import org.connectivecities.matching.engagement.EndAsking;
import org.connectivecities.matching.engagement.ForgetExpert;
import org.connectivecities.matching.engagement.GiveFeedback;
import org.connectivecities.matching.engagement.KnownExperts;
import org.connectivecities.matching.engagement.ReadAskingStatus;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.matching.engagement.SweepAskings;
import org.connectivecities.matching.engagement.TidyAskings;
import org.connectivecities.matching.engagement.WithdrawInvitation;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.TakeOffShortlists;
import org.connectivecities.platform.audit.AuditLog;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what asks practitioners, from the challenge's choice to the feedback. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngagementConfiguration.Settings.class)
class EngagementConfiguration {

  /**
   * @param timeToAnswer how long an invited practitioner has: five days, as promised to cities
   *     (CC_TIME_TO_ANSWER)
   * @param grace how long an instance may take to finish what it began; longer than any request
   *     (CC_ASKING_GRACE)
   * @param sweepEvery how late a deadline may be noticed (CC_ASKING_SWEEP)
   * @param tidyEvery how late a closed challenge, or a practitioner who withdrew, may be noticed where the event got lost, and
   *     how long a place may be lost to a crash (CC_ASKING_TIDY)
   */
  @ConfigurationProperties("matching.engagement")
  record Settings(
      @DefaultValue("5d") Duration timeToAnswer,
      @DefaultValue("10s") Duration grace,
      @DefaultValue("2s") Duration sweepEvery,
      @DefaultValue("30s") Duration tidyEvery) {}

  @Bean
  AskingPolicy askingPolicy(Settings settings, MatchingSettings matching) {
    return new AskingPolicy(settings.timeToAnswer(), matching.parallelEngagements(), settings.grace());
  }

  @Bean
  AskingDesk askingDesk(
      Askings askings,
      CapacityHolds holds,
      KnownExperts experts,
      AskedChallenges challenges,
      InstantSource clock,
      AskingPolicy policy) {
    return new AskingDesk(askings, holds, experts, challenges, clock, policy);
  }

  @Bean
  BeginAsking beginAsking(AskingDesk desk) {
    return new BeginAsking(desk);
  }

  @Bean
  EndAsking endAsking(AskingDesk desk) {
    return new EndAsking(desk);
  }

  @Bean
  AnswerInvitation answerInvitation(AskingDesk desk) {
    return new AnswerInvitation(desk);
  }

  @Bean
  WithdrawInvitation withdrawInvitation(AskingDesk desk) {
    return new WithdrawInvitation(desk);
  }

  @Bean
  CompleteEngagement completeEngagement(AskingDesk desk) {
    return new CompleteEngagement(desk);
  }

  @Bean
  CancelEngagement cancelEngagement(AskingDesk desk) {
    return new CancelEngagement(desk);
  }

  @Bean
  ArrangeMeeting arrangeMeeting(AskingDesk desk) {
    return new ArrangeMeeting(desk);
  }

  @Bean
  GiveFeedback giveFeedback(AskingDesk desk) {
    return new GiveFeedback(desk);
  }

  @Bean
  AnswerByLink answerByLink(AnswerLinks links, AskingDesk desk, AuditLog log) {
    return new AnswerByLink(links, desk, (by, invitation, what) -> log.write(by, "answered-by-mailed-link", invitation.toString(), what));
  }

  @Bean
  ForgetExpert forgetExpert(AskingDesk desk, AnswerLinks links) {
    return new ForgetExpert(desk, links);
  }

  @Bean
  ReadInvitations readInvitations(AskingDesk desk) {
    return new ReadInvitations(desk);
  }

  @Bean
  ReadAskingStatus readAskingStatus(AskingDesk desk) {
    return new ReadAskingStatus(desk);
  }

  @Bean
  CountWorkloads countWorkloads(Askings askings) {
    return new CountWorkloads(askings);
  }

  @Bean
  AskingTimer askingTimer(
      AskingDesk desk, TakeOffShortlists shortlists, Leases leases, InstantSource clock, Settings settings) {
    var askings = new TidyAskings(desk);
    Runnable tidy = () -> {
      askings.tidy();
      shortlists.setSomeRight();
    };
    return new AskingTimer(new SweepAskings(desk)::sweep, tidy, leases, clock, settings);
  }
}
