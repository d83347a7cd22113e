package org.connectivecities.matching;

import java.time.InstantSource;
import java.util.List;
import org.connectivecities.matching.assignment.AssignmentSolver;
import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.matching.assignment.FindAssignment;
import org.connectivecities.matching.assignment.ProposeAssignment;
import org.connectivecities.matching.assignment.ScoredPairs;
import org.connectivecities.matching.assignment.ShortlistedPairs;
import org.connectivecities.matching.assignment.clients.OrToolsSolver;
import org.connectivecities.matching.assignment.storage.MongoAssignments;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.ComposeMatch;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what assigns many challenges at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssignmentConfiguration.Settings.class)
class AssignmentConfiguration {

  /**
   * @param depth people scored for a challenge whose shortlist is not enough; each costs as much as on a shortlist
   *     (MATCHING_ASSIGNMENT_DEPTH)
   */
  @ConfigurationProperties("matching.assignment")
  record Settings(@DefaultValue("50") int depth) {}

  @Bean
  AssignmentSolver assignmentSolver() {
    return new OrToolsSolver();
  }

  @Bean
  Assignments assignments(Documents documents) {
    return new MongoAssignments(documents);
  }

  /**
   * Its way of making shortlists is no bean: there is one for shortlists already, with other sizes. Nobody reads
   * evidence here, or what would change a rank, and nobody is proposed: nothing is marked, varied or noted.
   */
  @Bean
  ScoredPairs scoredPairs(
      Shortlists shortlists,
      FindCandidates find,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      Vocabulary vocabulary,
      MatchingSettings matching,
      Settings settings,
      InstantSource clock) {
    var sizes = new BuildShortlist.Sizes(matching.shortlist().recalled(), settings.depth(), 0);
    var compose = new ComposeMatch(vocabulary, (text, language) -> List.of(), new WhatIf(List.of()));
    var build = new BuildShortlist(find, assemble, eligibility, scorer, compose, looked -> {}, sizes, clock);
    return new ShortlistedPairs(shortlists, build, assemble, eligibility, clock);
  }

  @Bean
  ProposeAssignment proposeAssignment(
      Challenges challenges,
      ScoredPairs scored,
      AssignmentSolver solver,
      Assignments assignments,
      InstantSource clock) {
    return new ProposeAssignment(challenges, scored, solver, assignments, clock);
  }

  @Bean
  FindAssignment findAssignment(Assignments assignments, FindWithdrawn withdrawn) {
    return new FindAssignment(assignments, withdrawn);
  }
}
