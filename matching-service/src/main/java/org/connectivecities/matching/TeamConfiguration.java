package org.connectivecities.matching;

import java.time.InstantSource;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.FindTopics;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.shortlist.FindShortlist;
import org.connectivecities.matching.team.CoverAspects;
import org.connectivecities.matching.team.ProposeTeams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what proposes teams. */
@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

  @Bean
  ProposeTeams proposeTeams(
      FindShortlist shortlists,
      Challenges challenges,
      FindCandidates find,
      FindTopics topics,
      AssembleContenders assemble,
      Eligibility eligibility,
      MatchingSettings settings,
      InstantSource clock) {
    var cover = new CoverAspects(find, topics, assemble, eligibility, settings.shortlist().recalled());
    return new ProposeTeams(shortlists, challenges, cover, clock);
  }
}
