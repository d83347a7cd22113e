package org.connectivecities.matching;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.digest.ReadDeskDigest;
import org.connectivecities.matching.digest.ReadDigest;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.EngagementRefusal;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.matching.engagement.Verdict;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.reach.Considerations;
import org.connectivecities.matching.reach.CountAsked;
import org.connectivecities.matching.reach.FindGaps;
import org.connectivecities.matching.reach.FindNear;
import org.connectivecities.matching.reach.FitProfiles;
import org.connectivecities.matching.reach.Fittings;
import org.connectivecities.matching.reach.FollowProfiles;
import org.connectivecities.matching.reach.ForgetReach;
import org.connectivecities.matching.reach.RaiseHand;
import org.connectivecities.matching.reach.RaisedHands;
import org.connectivecities.matching.reach.ReadKept;
import org.connectivecities.matching.reach.ReadOffers;
import org.connectivecities.matching.reach.ReadStanding;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.FindAsked;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.ReadReasons;
import org.connectivecities.matching.shortlist.Shortlists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the practitioner's side of the match. */
@Configuration(proxyBeanMethods = false)
class ReachConfiguration {

  /** More invitations than that to one person in a year are not counted. */
  private static final int MOST_INVITATIONS = 1_000;

  @Bean
  ForgetReach forgetReach(Considerations considerations, Fittings fittings, RaisedHands hands) {
    return new ForgetReach(considerations, fittings, hands);
  }

  @Bean
  FitProfiles fitProfiles(
      Challenges challenges,
      BuildShortlist build,
      WeighPassages weigh,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      Considerations considerations) {
    return new FitProfiles(challenges, build, weigh, assemble, eligibility, scorer, considerations);
  }

  @Bean
  FitDesk fitDesk(
      Candidates candidates, FitProfiles fit, Fittings fittings, Leases leases, InstantSource clock) {
    return new FitDesk(new FollowProfiles(candidates, fit, fittings, clock), leases);
  }

  @Bean
  FindNear findNear(
      Challenges challenges,
      Considerations considerations,
      Fittings fittings,
      RaisedHands hands,
      InstantSource clock) {
    return new FindNear(challenges, considerations, fittings, hands, clock);
  }

  @Bean
  ReadDigest readDigest(FindNear near, ReadInvitations invitations, Challenges challenges) {
    return new ReadDigest(near, invitations, challenges);
  }

  @Bean
  ReadDeskDigest readDeskDigest(Challenges challenges, Promise promise, InstantSource clock) {
    return new ReadDeskDigest(challenges, promise, clock);
  }

  @Bean
  RaiseHand raiseHand(
      FindChallenge find,
      AssembleContenders assemble,
      Eligibility eligibility,
      RaisedHands hands,
      InstantSource clock) {
    return new RaiseHand(find, assemble, eligibility, hands, clock);
  }

  @Bean
  ReadOffers readOffers(
      FindChallenge find,
      RaisedHands hands,
      Fittings fittings,
      Candidates candidates,
      FindWithdrawn withdrawn,
      Shortlists shortlists) {
    return new ReadOffers(find, hands, fittings, candidates, withdrawn, shortlists);
  }

  @Bean
  CountAsked countAsked(Askings askings) {
    return (since, expertId) ->
        (int)
            askings.invitations(new InvitationQuery(null, expertId, Set.of(), null, MOST_INVITATIONS)).stream()
                .filter(invitation -> !invitation.asked().at().isBefore(since))
                .count();
  }

  @Bean
  FindGaps findGaps(
      Challenges challenges,
      AssembleContenders assemble,
      WeighPassages weigh,
      BuildShortlist build,
      Scorer scorer,
      List<Variation> variations,
      InstantSource clock) {
    return new FindGaps(challenges, assemble, weigh, build, scorer, variations, clock);
  }

  @Bean
  ReadKept readKept(
      Candidates candidates, Considerations considerations, RaisedHands hands, Fittings fittings, Shortlists shortlists) {
    return new ReadKept(candidates, considerations, hands, fittings, shortlists);
  }

  @Bean
  ReadStanding readStanding(
      Considerations considerations,
      Challenges challenges,
      FindProposals proposals,
      CountAsked asked,
      FindGaps gaps,
      InstantSource clock) {
    return new ReadStanding(considerations, challenges, proposals, asked, gaps, clock);
  }

  /** Whoever may read the invitation may read why; the rule stays where it is. */
  @Bean
  FindAsked findAsked(ReadInvitations reading) {
    return (id, actor) -> InvitationId.parse(id).map(invitation -> asked(reading.invitation(actor, invitation), id)).orElseGet(() -> unknown(id));
  }

  private static Outcome<FindAsked.Asked> asked(Verdict<ReadInvitations.Question> verdict, String id) {
    return switch (verdict) {
      case Verdict.Done<ReadInvitations.Question>(var question) ->
          Outcome.done(new FindAsked.Asked(question.invitation().id().challengeId(), question.invitation().expertId()));
      case Verdict.Refused<ReadInvitations.Question>(EngagementRefusal.NotAllowed(String rule)) ->
          Outcome.refused(new Refusal.NotAllowed(rule));
      case Verdict.Refused<ReadInvitations.Question> other -> unknown(id);
    };
  }

  private static Outcome<FindAsked.Asked> unknown(String id) {
    return Outcome.refused(new Refusal.NotFound("invitation", id));
  }

  @Bean
  ReadReasons readReasons(FindAsked asked, Shortlists shortlists) {
    return new ReadReasons(asked, shortlists);
  }
}
