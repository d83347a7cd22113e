package org.connectivecities.matching;

import java.time.InstantSource;
import java.util.List;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.FindMentions;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.candidate.FindTopics;
import org.connectivecities.matching.candidate.FindWorkloads;
import org.connectivecities.matching.candidate.TakeOverProfile;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.ChallengeTopics;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.CloseChallenge;
import org.connectivecities.matching.challenge.ComposeBrief;
import org.connectivecities.matching.challenge.DetectLanguage;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.FollowEngagement;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.challenge.PostChallenge;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.challenge.ReviseChallenge;
import org.connectivecities.matching.challenge.SuggestTopics;
import org.connectivecities.matching.challenge.WithdrawInvitations;
import org.connectivecities.matching.reach.Considerations;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.matching.shortlist.AddByHand;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.ChooseFromShortlist;
import org.connectivecities.matching.shortlist.ComposeMatch;
import org.connectivecities.matching.shortlist.FindShortlist;
import org.connectivecities.matching.shortlist.ForgetOnShortlists;
import org.connectivecities.matching.shortlist.LeaveOutWithdrawn;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.Logbook;
import org.connectivecities.matching.shortlist.MakeShortlists;
import org.connectivecities.matching.shortlist.RankForMeasuring;
import org.connectivecities.matching.shortlist.RebuildShortlist;
import org.connectivecities.matching.shortlist.ReconcileShortlists;
import org.connectivecities.matching.shortlist.RefreshShortlists;
import org.connectivecities.matching.shortlist.ReviewShortlist;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.matching.shortlist.StartEngagements;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.matching.wording.clients.IcuGrammar;
import org.connectivecities.platform.kafka.EventProgress;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Builds the use cases. Signals and rules come {@linkplain FoundByType by type}, adapters from their own packages. */
@Configuration(proxyBeanMethods = false)
@Import(FoundByType.class)
class MatchingConfiguration {

  @Bean
  Vocabulary vocabulary() {
    return Vocabulary.load();
  }

  @Bean
  Phrasebook phrasebook(Vocabulary vocabulary) {
    return new Phrasebook(vocabulary, new IcuGrammar());
  }

  @Bean
  Promise promise(MatchingSettings settings) {
    return settings.promise().toPromise();
  }

  @Bean
  TakeOverProfile takeOverProfile(Candidates candidates, FindTopics topics) {
    return new TakeOverProfile(candidates, topics);
  }

  @Bean
  AssembleContenders assembleContenders(
      Candidates candidates,
      Cities cities,
      FindWorkloads workloads,
      FindProposals proposals,
      MatchingSettings settings) {
    return new AssembleContenders(candidates, cities, workloads, proposals, settings.parallelEngagements());
  }

  @Bean
  ChallengeTopics challengeTopics(Vocabulary vocabulary, FindTopics topics) {
    return new ChallengeTopics(vocabulary, topics);
  }

  @Bean
  SuggestTopics suggestTopics(DetectLanguage languages, ChallengeTopics topics) {
    return new SuggestTopics(languages, topics);
  }

  @Bean
  ComposeBrief composeBrief(
      Cities cities,
      DetectLanguage languages,
      ChallengeTopics topics,
      MatchingSettings settings,
      EventProgress progress) {
    var patient = new PatientCities(cities, settings.cityPatience(), progress::hasCaughtUp);
    return new ComposeBrief(patient, languages, topics);
  }

  @Bean
  PostChallenge postChallenge(Challenges challenges, ComposeBrief briefs, InstantSource clock) {
    return new PostChallenge(challenges, briefs, clock);
  }

  @Bean
  FindChallenge findChallenge(Challenges challenges) {
    return new FindChallenge(challenges);
  }

  @Bean
  ReviseChallenge reviseChallenge(FindChallenge find, Challenges challenges, ComposeBrief briefs) {
    return new ReviseChallenge(find, challenges, briefs);
  }

  @Bean
  CloseChallenge closeChallenge(
      FindChallenge find, Challenges challenges, WithdrawInvitations invitations, InstantSource clock) {
    return new CloseChallenge(find, challenges, invitations, clock);
  }

  @Bean
  FollowEngagement followEngagement(Challenges challenges) {
    return new FollowEngagement(challenges);
  }

  @Bean
  FollowShortlist followShortlist(Challenges challenges) {
    return new FollowShortlist(challenges);
  }

  @Bean
  Eligibility eligibility(List<EligibilityRule> rules) {
    return new Eligibility(rules);
  }

  @Bean
  Scorer scorer(List<Signal> signals, MatchingSettings settings) {
    return new Scorer(signals, settings.weights().toWeights());
  }

  @Bean
  ComposeMatch composeMatch(Vocabulary vocabulary, FindMentions mentions, List<Variation> variations) {
    return new ComposeMatch(vocabulary, mentions, new WhatIf(variations));
  }

  @Bean
  BuildShortlist buildShortlist(
      FindCandidates find,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      Considerations considered,
      MatchingSettings settings,
      InstantSource clock) {
    return new BuildShortlist(find, assemble, eligibility, scorer, compose, considered, settings.shortlist().sizes(), clock);
  }

  @Bean
  RankForMeasuring rankForMeasuring(
      ComposeBrief briefs,
      FindCandidates find,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      InstantSource clock) {
    return new RankForMeasuring(briefs, find, assemble, eligibility, scorer, compose, clock);
  }

  @Bean
  MakeShortlists makeShortlists(
      Challenges challenges,
      Shortlists shortlists,
      BuildShortlist build,
      FollowShortlist follow,
      Leases leases,
      InstantSource clock) {
    return new MakeShortlists(challenges, shortlists, build, follow, leases, clock);
  }

  @Bean
  ReconcileShortlists reconcileShortlists(
      Challenges challenges, Shortlists shortlists, FollowShortlist follow, StartEngagements engagements) {
    return new ReconcileShortlists(challenges, shortlists, follow, engagements);
  }

  @Bean
  RefreshShortlists refreshShortlists(
      Challenges challenges, Shortlists shortlists, BuildShortlist build, Leases leases, InstantSource clock) {
    return new RefreshShortlists(challenges, shortlists, build, leases, clock);
  }

  @Bean
  ShortlistDesk shortlistDesk(
      MakeShortlists make,
      ReconcileShortlists reconcile,
      RefreshShortlists refresh,
      MatchingSettings settings,
      EventProgress progress) {
    return new ShortlistDesk(make, reconcile, refresh, settings.shortlist(), progress::hasCaughtUp);
  }

  @Bean
  FindShortlist findShortlist(
      Challenges challenges, FindChallenge find, Shortlists shortlists, LeaveOutWithdrawn leaveOut) {
    return new FindShortlist(challenges, find, shortlists, leaveOut);
  }

  @Bean
  AddByHand addByHand(
      AssembleContenders assemble,
      WeighPassages weigh,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      BuildShortlist build) {
    return new AddByHand(assemble, weigh, eligibility, scorer, compose, build);
  }

  @Bean
  ReviewShortlist reviewShortlist(
      Challenges challenges,
      Shortlists shortlists,
      AddByHand addByHand,
      LeaveOutWithdrawn leaveOut,
      ReconcileShortlists reconcile,
      Logbook logbook,
      InstantSource clock) {
    return new ReviewShortlist(challenges, shortlists, addByHand, leaveOut, reconcile, logbook, clock);
  }

  @Bean
  ChooseFromShortlist chooseFromShortlist(
      Challenges challenges,
      FindShortlist find,
      Shortlists shortlists,
      ReconcileShortlists reconcile,
      Logbook logbook,
      InstantSource clock) {
    return new ChooseFromShortlist(challenges, find, shortlists, reconcile, logbook, clock);
  }

  @Bean
  ForgetOnShortlists forgetOnShortlists(Shortlists shortlists) {
    return new ForgetOnShortlists(shortlists);
  }

  @Bean
  RebuildShortlist rebuildShortlist(
      Challenges challenges,
      FindChallenge find,
      FollowShortlist follow,
      MakeShortlists make,
      Shortlists shortlists) {
    return new RebuildShortlist(challenges, find, follow, make, shortlists);
  }
}
