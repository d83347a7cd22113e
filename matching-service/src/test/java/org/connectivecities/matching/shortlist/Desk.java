package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Everything around shortlists in memory, with people who are ranked by the number in their id. */
final class Desk {

  final InMemoryChallenges challenges = new InMemoryChallenges();
  final InMemoryShortlists shortlists = new InMemoryShortlists();
  final InMemoryCandidates candidates = new InMemoryCandidates();
  final List<List<String>> started = new ArrayList<>();
  final MakeShortlists make;
  final ReviewShortlist review;
  final ChooseFromShortlist choose;
  final FindShortlist find;
  final RebuildShortlist rebuild;
  final ReconcileShortlists reconcile;
  final RefreshShortlists refresh;
  final List<Considered> considered = new ArrayList<>();
  final Set<String> agreed = new HashSet<>();
  final FindWithdrawn withdrawn;
  final TakeOffShortlists takeOff;
  Instant now = Given.NOW;
  @Nullable RuntimeException searchTrouble;
  Recall.Source source = Recall.Source.SEARCH;
  boolean engagementsDown;
  int recalls;
  /** What others do while candidates are looked for. */
  Runnable meanwhile = () -> {};
  private final List<String> everybody = new ArrayList<>();

  final List<String> noted = new ArrayList<>();
  private final Logbook logbook = (by, act, shortlistId, what) -> noted.add(by.id() + " " + act + " " + shortlistId + ": " + what);

  Desk() {
    var follow = new FollowShortlist(challenges);
    var findChallenge = new FindChallenge(challenges);
    var assemble = new AssembleContenders(candidates, new InMemoryCities(), ids -> Map.of(), shortlists, 2);
    var eligibility = new Eligibility(List.of(new Willing(), new Speaks()));
    var scorer = new Scorer(List.of(new ByNumber()), new Weights("w1", Map.of("by-number", BigDecimal.ONE)));
    var compose = new ComposeMatch(Vocabulary.load(), (text, language) -> List.of(), new WhatIf(List.of()));
    var build =
        new BuildShortlist(query -> recall(), assemble, eligibility, scorer, compose, considered::add, new BuildShortlist.Sizes(100, 2, 2), () -> now);
    var addByHand =
        new AddByHand(assemble, (query, people) -> Map.of(), eligibility, scorer, compose, build);
    reconcile = new ReconcileShortlists(challenges, shortlists, follow, (challenge, shortlist, ids, actor) -> start(ids));
    var leases = new InMemoryLeases(() -> now);
    make = new MakeShortlists(challenges, shortlists, build, follow, leases, () -> now);
    refresh = new RefreshShortlists(challenges, shortlists, build, leases, () -> now);
    withdrawn = new FindWithdrawn(candidates, () -> now);
    var leaveOut = new LeaveOutWithdrawn(withdrawn, challengeId -> agreed, () -> now);
    takeOff = new TakeOffShortlists(shortlists, withdrawn, leaveOut, follow, 1);
    review = new ReviewShortlist(challenges, shortlists, addByHand, leaveOut, reconcile, logbook, () -> now);
    find = new FindShortlist(challenges, findChallenge, shortlists, leaveOut);
    choose = new ChooseFromShortlist(challenges, find, shortlists, reconcile, logbook, () -> now);
    rebuild = new RebuildShortlist(challenges, findChallenge, follow, make, shortlists);
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

  private record Speaks() implements EligibilityRule {

    @Override
    public String name() {
      return "language";
    }

    @Override
    public Verdict check(Challenge challenge, Contender contender) {
      return Verdict.eligibleIf(contender.candidate().languages().isEmpty(), this);
    }

    @Override
    public boolean waivable() {
      return true;
    }
  }

  private void start(List<String> expertIds) {
    if (engagementsDown) {
      throw new IllegalStateException("the process died");
    }
    started.add(expertIds);
  }

  private Recall recall() {
    recalls++;
    meanwhile.run();
    if (searchTrouble != null) {
      throw searchTrouble;
    }
    var found = everybody.stream().map(id -> new Recall.Recalled(id, 1, 1, Relevance.NONE)).toList();
    return new Recall(source, found, found.size());
  }

  Desk people(Given.Person... people) {
    for (Given.Person person : people) {
      candidates.publish(person.candidate());
      everybody.add(person.candidate().id());
    }
    return this;
  }

  /** Nine people, best first e9. */
  Desk nine() {
    for (int i = 1; i <= 9; i++) {
      people(Given.person("e" + i));
    }
    return this;
  }

  Desk posted() {
    return posted(Given.challenge().open());
  }

  Desk posted(Challenge.Open open) {
    challenges.add(open, new ChallengeFact.Opened(open));
    return this;
  }

  Challenge challenge() {
    return challenges.find("c1").orElseThrow().value();
  }

  Stored<Shortlist> shortlist() {
    return shortlists.find("c1-s1").orElseThrow();
  }

  void makeDue() {
    make.makeDue((challengeId, failure) -> {});
  }

  Desk published() {
    nine().posted().makeDue();
    review.publish("c1-s1", 1, Given.COORDINATOR);
    return this;
  }
}
