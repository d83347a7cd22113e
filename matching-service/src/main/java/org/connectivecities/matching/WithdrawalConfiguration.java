package org.connectivecities.matching;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.CarryOutWithdrawal;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.engagement.AskingDesk;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.TakeOffAskings;
import org.connectivecities.matching.reach.RaisedHands;
import org.connectivecities.matching.shortlist.FindAgreed;
import org.connectivecities.matching.shortlist.LeaveOutWithdrawn;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.matching.shortlist.TakeOffShortlists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what takes people who withdraw off everything that is under way: here is the list of the places. */
@Configuration(proxyBeanMethods = false)
class WithdrawalConfiguration {

  /** Reading them takes a moment; reading all that were ever made would take longer with every month. */
  private static final int AT_ONCE = 200;

  @Bean
  FindWithdrawn findWithdrawn(Candidates candidates, InstantSource clock) {
    return new FindWithdrawn(candidates, clock);
  }

  @Bean
  FindAgreed findAgreed(Askings askings) {
    return challengeId -> askings.find(challengeId).map(found -> found.value().agreed()).orElse(Set.of());
  }

  @Bean
  LeaveOutWithdrawn leaveOutWithdrawn(FindWithdrawn withdrawn, FindAgreed agreed, InstantSource clock) {
    return new LeaveOutWithdrawn(withdrawn, agreed, clock);
  }

  @Bean
  TakeOffShortlists takeOffShortlists(
      Shortlists shortlists, FindWithdrawn withdrawn, LeaveOutWithdrawn leaveOut, FollowShortlist follow) {
    return new TakeOffShortlists(shortlists, withdrawn, leaveOut, follow, AT_ONCE);
  }

  /** Questions first: whoever is asked has something to lose by every second. Teams and assignments are made of what is left. */
  @Bean
  CarryOutWithdrawal carryOutWithdrawal(
      FindWithdrawn withdrawn, AskingDesk askings, TakeOffShortlists shortlists, RaisedHands hands) {
    return new CarryOutWithdrawal(withdrawn, List.of(new TakeOffAskings(askings), shortlists, hands::forget));
  }
}
