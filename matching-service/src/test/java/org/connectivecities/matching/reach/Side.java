package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.ComposeMatch;
import org.connectivecities.matching.shortlist.InMemoryShortlists;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;

/** The practitioner's side in memory. Who has more competences is better; two are proposed for a challenge. */
final class Side {

  final InMemoryChallenges challenges = new InMemoryChallenges();
  final InMemoryCandidates candidates = new InMemoryCandidates();
  final InMemoryShortlists shortlists = new InMemoryShortlists();
  final InMemoryConsiderations considerations = new InMemoryConsiderations();
  final InMemoryFittings fittings = new InMemoryFittings();
  final InMemoryRaisedHands hands = new InMemoryRaisedHands();
  final FitProfiles fit;
  final FollowProfiles follow;
  final FindNear near;
  final RaiseHand raise;
  final ReadOffers offers;
  final ReadStanding standing;
  final List<String> everybody = new ArrayList<>();
  private final BuildShortlist build;

  Side() {
    var find = new FindChallenge(challenges);
    var assemble = new AssembleContenders(candidates, new InMemoryCities(), ids -> Map.of(), shortlists, 2);
    var eligibility = new Eligibility(List.of(new Willing()));
    var scorer = new Scorer(List.of(new ByCompetences()), new Weights("w1", Map.of("by-competences", BigDecimal.ONE)));
    var compose = new ComposeMatch(Vocabulary.load(), (text, language) -> List.of(), new WhatIf(List.of()));
    build =
        new BuildShortlist(
            query -> recall(), assemble, eligibility, scorer, compose, considerations, new BuildShortlist.Sizes(100, 1, 1), () -> Given.NOW);
    WeighPassages weigh = Side::everythingIsNear;
    fit = new FitProfiles(challenges, build, weigh, assemble, eligibility, scorer, considerations);
    follow = new FollowProfiles(candidates, fit, fittings, () -> Given.NOW);
    near = new FindNear(challenges, considerations, fittings, hands, () -> Given.NOW);
    raise = new RaiseHand(find, assemble, eligibility, hands, () -> Given.NOW);
    offers = new ReadOffers(find, hands, fittings, candidates, new FindWithdrawn(candidates, () -> Given.NOW), shortlists);
    var gaps = new FindGaps(challenges, assemble, weigh, build, scorer, List.of(new OneCompetenceMore()), () -> Given.NOW);
    standing = new ReadStanding(considerations, challenges, shortlists, (since, expertId) -> 1, gaps, () -> Given.NOW);
  }

  private record ByCompetences() implements Signal {

    @Override
    public String name() {
      return "by-competences";
    }

    @Override
    public Score score(Challenge challenge, Contender contender) {
      List<Evidence> evidence =
          contender.candidate().competences().stream().map(each -> Evidence.of(each, each.text())).toList();
      return evidence.isEmpty()
          ? Score.of(0)
          : Score.because(evidence.size() / 10.0, Sentence.of("topic-fit.same"), evidence);
    }
  }

  private record OneCompetenceMore() implements Variation {

    @Override
    public String name() {
      return "practice";
    }

    @Override
    public List<Varied> of(Challenge challenge, Contender contender) {
      Candidate now = contender.candidate();
      var more = new ArrayList<>(now.competences());
      more.add(new Passage.Competence("more", List.of(), "More", "en", null, null));
      return List.of(new Varied(contender.with(now.withPassages(more, now.practices())), Sentence.of("more")));
    }
  }

  private record Willing() implements EligibilityRule {

    @Override
    public String name() {
      return "consent";
    }

    @Override
    public Verdict check(Challenge challenge, Contender contender) {
      return Verdict.eligibleIf(contender.candidate().matching(), this);
    }
  }

  private static Map<String, Relevance> everythingIsNear(CandidateQuery query, List<Candidate> people) {
    return people.stream().collect(Collectors.toMap(Candidate::id, person -> Relevance.NONE));
  }

  private Recall recall() {
    var found = everybody.stream().map(id -> new Recall.Recalled(id, 1, 1, Relevance.NONE)).toList();
    return new Recall(Recall.Source.SEARCH, found, found.size());
  }

  static Given.Person with(String id, int competences) {
    Given.Person person = Given.person(id).offers(Format.VIRTUAL_SESSION);
    for (int i = 0; i < competences; i++) {
      person.competence("k" + i, "Competence " + i, "stormwater");
    }
    return person;
  }

  void joined(Given.Person person) {
    candidates.publish(person.candidate());
    everybody.add(person.candidate().id());
  }

  /** A challenge with its shortlist under review. */
  Challenge proposed(Given.Wish wish) {
    Challenge.Open open = wish.open();
    challenges.add(open, new ChallengeFact.Opened(open));
    shortlists.add(build.build(open));
    return challenges.replace(1, open.proposed(Given.NOW), List.of()).orElseThrow().value();
  }

  Set<String> nearTo(String expertId) {
    return ((org.connectivecities.matching.outcome.Outcome.Done<List<NearChallenge>>) near.near(expertId, Given.COORDINATOR))
        .value().stream().map(each -> each.challenge().id()).collect(Collectors.toSet());
  }
}
