package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.Given.NOW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.Workload;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.ComposeMatch;
import org.connectivecities.matching.shortlist.InMemoryShortlists;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shortlists propose two people; there are five, e5 the best. */
class ShortlistedPairsTest {

  private final InMemoryShortlists shortlists = new InMemoryShortlists();
  private final InMemoryCandidates candidates = new InMemoryCandidates();
  private final Map<String, Workload> workloads = new HashMap<>();
  private final AssembleContenders assemble =
      new AssembleContenders(candidates, new InMemoryCities(), ids -> workloads, shortlists, 2);
  private final Eligibility eligibility = new Eligibility(List.of(new Willing()));
  private final ScoredPairs scored =
      new ShortlistedPairs(shortlists, building(4), assemble, eligibility, () -> NOW);
  private final Challenge.Open open = Given.challenge().open();
  private final Challenge proposed = open.proposed(NOW);

  private BuildShortlist building(int people) {
    var scorer = new Scorer(List.of(new ByNumber()), new Weights("w1", Map.of("by-number", BigDecimal.ONE)));
    var compose = new ComposeMatch(Vocabulary.load(), (text, language) -> List.of(), new WhatIf(List.of()));
    return new BuildShortlist(
        query -> recall(), assemble, eligibility, scorer, compose, looked -> {}, new BuildShortlist.Sizes(100, people, 0), () -> NOW);
  }

  private record ByNumber() implements Signal {

    @Override
    public String name() {
      return "by-number";
    }

    @Override
    public Score score(Challenge challenge, Contender contender) {
      return Score.of(Double.parseDouble("0." + contender.candidate().id().substring(1)));
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

  private Recall recall() {
    List<Recall.Recalled> found = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      found.add(new Recall.Recalled("e" + i, 1, 1, Relevance.NONE));
    }
    return new Recall(Recall.Source.LOCAL, found, 5);
  }

  @BeforeEach
  void proposeTheBestTwo() {
    for (int i = 1; i <= 5; i++) {
      candidates.publish(Given.person("e" + i).candidate());
    }
    shortlists.add(building(2).build(open));
  }

  private List<Option> options(Challenge challenge, String... deeper) {
    return scored.of(List.of(challenge), Set.of(deeper)).scores().getFirst().options();
  }

  private Basis basis(Challenge challenge, String... deeper) {
    return scored.of(List.of(challenge), Set.of(deeper)).scores().getFirst().basis();
  }

  @Test
  void saysOfEverybodyOnTheShortlistWhatTheShortlistSays() {
    assertThat(options(proposed)).extracting(Option::expertId).containsExactly("e5", "e4");
    assertThat(options(proposed)).extracting(Option::score).containsExactly(new BigDecimal("0.500000"), new BigDecimal("0.400000"));
    assertThat(basis(proposed)).isEqualTo(new Basis("c1", "c1-s1", false, Recall.Source.LOCAL, "w1", 2));
  }

  @Test
  void scoresNowWhereThereIsNoShortlistYet() {
    assertThat(options(open)).extracting(Option::expertId).containsExactly("e5", "e4", "e3", "e2");
    assertThat(basis(open)).isEqualTo(new Basis("c1", null, true, Recall.Source.LOCAL, "w1", 4));
    assertThat(shortlists.ofChallenge("c1")).as("nothing of it is kept").hasSize(1);
  }

  @Test
  void addsPeopleBehindAShortlistThatIsNotEnough() {
    assertThat(options(proposed, "c1")).extracting(Option::expertId).containsExactly("e5", "e4", "e3", "e2");
    assertThat(basis(proposed, "c1").beyond()).isTrue();
  }

  @Test
  void doesNotBringBackWhomACoordinatorRemoved() {
    Sheet sheet = shortlists.find("c1-s1").orElseThrow().value().sheet();
    var removed =
        new Judgement("e5", Judgement.Verdict.REMOVED, 1, null, "knows the city too well", Map.of(), "ana", NOW);
    shortlists.replace(
        1,
        new Shortlist.Pending(
            new Sheet(
                sheet.id(), sheet.challengeId(), sheet.madeAt(), sheet.recall(), sheet.weights(), sheet.considered(),
                sheet.excluded(), sheet.seats(), sheet.proposed(), sheet.matches().subList(1, 2), null, sheet.history(),
                List.of(removed), sheet.openings())));

    assertThat(options(proposed, "c1")).extracting(Option::expertId).containsExactly("e4", "e3", "e2");
  }

  @Test
  void asksTheRulesAgain() {
    candidates.publish(Given.person("e5").version(2).unwilling().candidate());

    assertThat(options(proposed).getFirst().standing()).isEqualTo(Standing.barred(Sentence.of("excluded.consent")));
  }

  @Test
  void saysNothingOfTheErased() {
    candidates.erase("e5", 2);

    assertThat(options(proposed)).extracting(Option::expertId).containsExactly("e4");
  }

  @Test
  void countsThePlacesThatAreFreeNow() {
    candidates.publish(
        Given.person("e5").version(2).available(new Availability(null, null, Set.of(), null, 3)).candidate());
    workloads.put("e5", new Workload(1, 0, 0, 0));
    workloads.put("e4", new Workload(3, 0, 0, 0));

    assertThat(scored.of(List.of(proposed), Set.of()).places()).isEqualTo(Map.of("e5", 2, "e4", 0));
  }
}
