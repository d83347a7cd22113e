package org.connectivecities.matching;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.report.CountDemand;
import org.connectivecities.matching.report.CountExchanges;
import org.connectivecities.matching.report.CountQuestions;
import org.connectivecities.matching.report.ReadSpread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what is counted. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

  /** More invitations than that in a year are not counted; the newest are. */
  private static final int MOST_INVITATIONS = 10_000;

  @Bean
  CountDemand countDemand(Challenges challenges) {
    return new CountDemand(challenges);
  }

  @Bean
  CountQuestions countQuestions(Askings askings) {
    return since ->
        askings.invitations(new InvitationQuery(null, null, Set.of(), null, MOST_INVITATIONS)).stream()
            .filter(invitation -> !invitation.asked().at().isBefore(since))
            .collect(Collectors.toMap(Invitation::expertId, _ -> 1, Integer::sum));
  }

  @Bean
  CountExchanges countExchanges(Askings askings) {
    return askings::completed;
  }

  @Bean
  ReadSpread readSpread(Candidates candidates, CountQuestions questions, InstantSource clock) {
    return new ReadSpread(candidates, questions, clock);
  }
}
