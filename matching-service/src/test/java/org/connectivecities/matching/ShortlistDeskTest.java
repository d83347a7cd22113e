package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.matching.shortlist.BuildShortlist;
import org.connectivecities.matching.shortlist.ComposeMatch;
import org.connectivecities.matching.shortlist.InMemoryLeases;
import org.connectivecities.matching.shortlist.InMemoryShortlists;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.MakeShortlists;
import org.connectivecities.matching.shortlist.ReconcileShortlists;
import org.connectivecities.matching.shortlist.RefreshShortlists;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ShortlistDeskTest {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final String SLOW = "housing";
  private static final Duration SWEEP = Duration.ofMillis(20);

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final InMemoryShortlists shortlists = new InMemoryShortlists();
  private final CountDownLatch slowSearch = new CountDownLatch(1);
  private final CountDownLatch searchingSlowly = new CountDownLatch(1);
  private final AtomicBoolean defect = new AtomicBoolean();
  private final AtomicBoolean peopleKnown = new AtomicBoolean(true);
  private final ShortlistDesk desk = desk();

  private ShortlistDesk desk() {
    var follow = new FollowShortlist(challenges);
    Leases leases = leases();
    var assemble =
        new AssembleContenders(new InMemoryCandidates(), new InMemoryCities(), ids -> Map.of(), shortlists, 2);
    var scorer = new Scorer(List.of(new Flat()), new Weights("w1", Map.of("flat", BigDecimal.ONE)));
    var compose = new ComposeMatch(Vocabulary.load(), (text, language) -> List.of(), new WhatIf(List.of()));
    var sizes = new BuildShortlist.Sizes(10, 2, 2);
    var build =
        new BuildShortlist(
            this::recall, assemble, new Eligibility(List.of()), scorer, compose, looked -> {}, sizes, CLOCK);
    return new ShortlistDesk(
        new MakeShortlists(challenges, shortlists, build, follow, leases, CLOCK),
        new ReconcileShortlists(challenges, shortlists, follow, (challenge, shortlist, ids, actor) -> {}),
        new RefreshShortlists(challenges, shortlists, build, leases, CLOCK),
        new MatchingSettings.ShortlistSettings(10, 2, 2, SWEEP, 2),
        peopleKnown::get);
  }

  private record Flat() implements Signal {

    @Override
    public String name() {
      return "flat";
    }

    @Override
    public Score score(Challenge challenge, Contender contender) {
      return Score.of(1);
    }
  }

  private Leases leases() {
    var inMemory = new InMemoryLeases(CLOCK);
    return new Leases() {
      @Override
      public boolean claim(String what, Duration atMost) {
        if (defect.get()) {
          throw new IllegalStateException("a defect");
        }
        return inMemory.claim(what, atMost);
      }

      @Override
      public void release(String what) {
        inMemory.release(what);
      }
    };
  }

  private Recall recall(CandidateQuery query) {
    if (query.topics().contains(SLOW)) {
      searchingSlowly.countDown();
      await().until(() -> slowSearch.getCount() == 0);
    }
    return new Recall(Recall.Source.SEARCH, List.of(), 0);
  }

  @AfterEach
  void stop() {
    slowSearch.countDown();
    desk.stop();
  }

  private void stored(Given.Wish wish) {
    Challenge.Open open = wish.open();
    challenges.add(open, new ChallengeFact.Opened(open));
  }

  private void posted(Given.Wish wish) {
    stored(wish);
    desk.saved(wish.open());
  }

  private boolean proposed(String id) {
    return challenges.find(id).orElseThrow().value() instanceof Challenge.Proposed;
  }

  @Test
  void makesNothingBeforeThePeopleOfBeforeAreKnown() {
    peopleKnown.set(false);
    desk.start();
    posted(Given.challenge().id("early"));

    await().during(Duration.ofMillis(200)).until(() -> !proposed("early"));
    peopleKnown.set(true);

    await().until(() -> proposed("early"));
  }

  @Test
  void servesWhatWasJustPostedWhileABacklogWaitsForASlowSearch() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      stored(Given.challenge().id("old-" + i).topics(SLOW));
    }
    desk.start();
    searchingSlowly.await();

    posted(Given.challenge().id("new"));

    await().until(() -> proposed("new"));
    assertThat(proposed("old-0")).isFalse();
  }

  @Test
  void findsByItselfWhatNobodyToldItOf() {
    stored(Given.challenge().id("left-by-a-crash"));

    desk.start();

    await().until(() -> proposed("left-by-a-crash"));
  }

  @Test
  void goesOnAfterADefectAndSaysSo() {
    defect.set(true);
    desk.start();
    posted(Given.challenge().id("meets-the-defect"));
    await().until(() -> desk.health().getStatus().equals(Status.DOWN));
    defect.set(false);

    posted(Given.challenge().id("comes-later"));

    await().until(() -> proposed("comes-later"));
  }

  @Test
  void worksAgainAfterAPause() {
    desk.start();
    desk.stop();
    assertThat(desk.isRunning()).isFalse();
    posted(Given.challenge().id("posted-meanwhile"));

    desk.start();

    await().until(() -> proposed("posted-meanwhile"));
  }
}
