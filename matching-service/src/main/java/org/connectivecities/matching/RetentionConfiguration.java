package org.connectivecities.matching;

import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.ForgetChallenges;
import org.connectivecities.matching.engagement.AnswerLinks;
import org.connectivecities.matching.engagement.AskingDesk;
import org.connectivecities.matching.engagement.ForgetWords;
import org.connectivecities.matching.reach.RaisedHands;
import org.connectivecities.matching.shortlist.ForgetPublished;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.retention.Retained;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each class of data that is let go has its place here. Erased people are not among them: they go at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

  @Bean
  Retained wordsInEngagements(RetentionSettings kept, AskingDesk desk) {
    var forget = new ForgetWords(desk);
    return new Retained("words-in-engagements", kept.words(), forget::saidBefore, forget::forget);
  }

  @Bean
  Retained closedShortlists(RetentionSettings kept, Shortlists shortlists) {
    return new Retained("closed-shortlists", kept.closedShortlists(), shortlists::closedBefore, shortlists::removeClosed);
  }

  @Bean
  Retained publishedShortlists(RetentionSettings kept, Shortlists shortlists, Challenges challenges) {
    var forget = new ForgetPublished(shortlists, challenges);
    return new Retained("published-shortlists", kept.publishedShortlists(), forget::publishedBefore, forget::forget);
  }

  @Bean
  Retained closedChallenges(RetentionSettings kept, Challenges challenges) {
    var forget = new ForgetChallenges(challenges);
    return new Retained("closed-challenges", kept.challenges(), forget::closedBefore, forget::forget);
  }

  @Bean
  Retained proposedAssignments(RetentionSettings kept, Assignments assignments) {
    return new Retained("assignments", kept.assignments(), assignments::proposedBefore, assignments::remove);
  }

  @Bean
  Retained endedAnswerLinks(RetentionSettings kept, AnswerLinks links) {
    return new Retained("answer-links", kept.links(), links::endedBefore, links::remove);
  }

  @Bean
  Retained raisedHands(RetentionSettings kept, RaisedHands hands) {
    return new Retained("raised-hands", kept.hands(), hands::raisedBefore, hands::remove);
  }
}
