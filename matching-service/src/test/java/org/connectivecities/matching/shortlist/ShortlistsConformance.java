package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.RankChange;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

/** What every store of shortlists promises. */
public abstract class ShortlistsConformance {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  protected abstract Shortlists shortlists();

  private Shortlist.Pending shortlist(String id, Instant madeAt) {
    Score score =
        Score.because(
                0.123457,
                Sentence.of("topic-fit.same").with("topics", Argument.topic("stormwater")),
                List.of(new Evidence(Evidence.Kind.PRACTICE, "p1", "Retention squares … “ü”", List.of(new Excerpt.Mark(10, 17)))))
            .butNot(Sentence.of("documented-practice.none"))
            .notKnowing(Sentence.of("track-record.no-ratings"));
    var part = new Assessment.Part("topic-fit", new BigDecimal("0.24"), new BigDecimal("0.029629"), score);
    var change =
        new RankChange("rotation", Sentence.of("rank-change.rotation").with("proposals", Argument.number(2)), 4, 2);
    var match =
        new Match("e-" + run, 3, "Mara", null, new Place("Bremen", "DE"), new BigDecimal("0.029629"), List.of(part), List.of(change), null, null, null);
    return new Shortlist.Pending(
        new Sheet(
            run + id, "c-" + run, madeAt, Recall.Source.LOCAL, "w1", 7, Map.of("same-city", 2), 5, List.of("e-" + run),
            List.of(match), null, List.of(new ReviewStep("platform", madeAt, "made", null, null)), List.of(),
            List.of(Sentence.of("opening.interpretation").with("count", Argument.number(3)))));
  }

  @Test
  void givesBackEveryPartToTheLastDecimal() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);

    assertThat(shortlists().add(pending)).isTrue();

    assertThat(shortlists().find(pending.id())).contains(new Stored<>(1, pending));
    assertThat(shortlists().find("nothing" + run)).isEmpty();
  }

  @Test
  void refusesATakenId() {
    shortlists().add(shortlist("a", Given.NOW));

    assertThat(shortlists().add(shortlist("a", Given.NOW))).isFalse();
  }

  @Test
  void keepsEveryStateWithAllItHas() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    shortlists().add(pending);
    Shortlist.Published published = pending.published(Given.COORDINATOR, Given.NOW);
    Shortlist chosen = published.chosen(new Choice(List.of(), true), Given.CITY, Given.NOW);
    Shortlist rejected = pending.rejected("nobody fits", Given.COORDINATOR, Given.NOW);

    long version = 1;
    for (Shortlist next : List.of(published, chosen, rejected)) {
      assertThat(shortlists().replace(version, next)).contains(new Stored<>(++version, next));
      assertThat(shortlists().find(pending.id())).contains(new Stored<>(version, next));
    }
  }

  @Test
  void refusesAChangeOfWhatHasChangedMeanwhile() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    shortlists().add(pending);
    shortlists().replace(1, pending.published(Given.COORDINATOR, Given.NOW));

    assertThat(shortlists().replace(1, pending)).isEmpty();
  }

  @Test
  void forgetsAPersonInEveryStateAndNobodyElse() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    Match other = pending.sheet().matches().getFirst();
    var tom = new Match("tom-" + run, 1, "Tom", null, other.home(), other.score(), other.signals(), List.of(), null, "did it twice", null);
    pending = pending.added(tom, null, Given.COORDINATOR, Given.NOW);
    Shortlist.Published published = pending.published(Given.COORDINATOR, Given.NOW);
    List<Shortlist> states = List.of(
        pending, published, published.chosen(new Choice(List.of("e-" + run), false), Given.CITY, Given.NOW),
        pending.rejected("nobody fits", Given.COORDINATOR, Given.NOW));
    shortlists().add(pending);
    long version = 1;
    for (Shortlist state : states) {
      shortlists().replace(version++, state);

      new ForgetOnShortlists(shortlists()).forget("tom-" + run);

      Stored<Shortlist> left = shortlists().find(pending.id()).orElseThrow();
      assertThat(left).isEqualTo(new Stored<>(++version, state.without("tom-" + run)));
      assertThat(left.value().toString()).doesNotContain("Tom", "did it twice").contains("Mara");
      assertThat(shortlists().speakingOf("tom-" + run, 10)).isEmpty();
      assertThat(shortlists().speakingOf("e-" + run, 10)).hasSize(1);
    }
  }

  @Test
  void knowsWhoStandsWhere() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    shortlists().add(pending);
    shortlists().add(searched(shortlist("b", Given.NOW), true));

    assertThat(shortlists().naming("e-" + run)).containsExactly(run + "a");
    assertThat(shortlists().people(run, 2)).containsExactly(
        new Shortlists.People(run + "a", List.of("e-" + run)), new Shortlists.People(run + "b", List.of()));
    assertThat(shortlists().people(run + "a", 1)).extracting(Shortlists.People::shortlistId).containsExactly(run + "b");

    shortlists().rewrite(1, pending.withdrawing(Set.of("e-" + run), Given.NOW));
    assertThat(shortlists().naming("e-" + run)).isEmpty();
    assertThat(shortlists().find(run + "a")).contains(new Stored<>(2, pending.withdrawing(Set.of("e-" + run), Given.NOW)));
  }

  @Test
  void letsGoWhatIsClosedAndNothingElse() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    Shortlist.Pending rejected = shortlist("b", Given.NOW);
    shortlists().add(pending);
    shortlists().add(rejected);
    shortlists().replace(1, rejected.rejected("nobody fits", Given.COORDINATOR, Given.NOW));

    assertThat(shortlists().closedBefore(Given.NOW, 1000)).doesNotContain(rejected.id());
    assertThat(shortlists().closedBefore(Given.NOW.plusMillis(1), 1000)).contains(rejected.id()).doesNotContain(pending.id());
    shortlists().removeClosed(rejected.id());
    shortlists().removeClosed(rejected.id());
    shortlists().removeClosed(pending.id());
    assertThat(shortlists().find(rejected.id())).isEmpty();
    assertThat(shortlists().find(pending.id())).isPresent();
  }

  @Test
  void findsWhatWasPublishedBeforeAndStillNamesPeople() {
    Shortlist.Pending pending = shortlist("a", Given.NOW);
    Shortlist.Published published = shortlist("b", Given.NOW).published(Given.COORDINATOR, Given.NOW);
    shortlists().add(pending);
    shortlists().add(shortlist("b", Given.NOW));
    shortlists().replace(1, published);

    assertThat(shortlists().publishedBefore(Given.NOW, 1000)).doesNotContain(published.id());
    assertThat(shortlists().publishedBefore(Given.NOW.plusMillis(1), 1000)).contains(published.id()).doesNotContain(pending.id());

    Shortlist.Learnt over = new Shortlist.Learnt(published.sheet().namingNobody(), published.publishedAt());
    assertThat(shortlists().rewrite(2, over)).isTrue();
    assertThat(shortlists().publishedBefore(Given.NOW.plusMillis(1), 1000)).doesNotContain(published.id());
    assertThat(shortlists().find(published.id())).contains(new Stored<>(3, over));
    assertThat(shortlists().published("", 1000)).contains(over.sheet());
    assertThat(shortlists().speakingOf("e-" + run, 10)).extracting(found -> found.value().id()).containsExactly(pending.id());
  }

  @Test
  void listsThoseOfAChallengeNewestFirst() {
    shortlists().add(shortlist("a", Given.NOW));
    shortlists().add(shortlist("b", Given.NOW.plusSeconds(1)));

    assertThat(shortlists().ofChallenge("c-" + run)).extracting(stored -> stored.value().id()).containsExactly(run + "b", run + "a");
    assertThat(shortlists().ofChallenge("c-" + run, Set.of(Shortlist.Closed.class))).isEmpty();
  }

  @Test
  void findsThoseInTheStatesThatAreAskedFor() {
    Shortlist.Pending pending = shortlist("b", Given.NOW);
    shortlists().add(shortlist("a", Given.NOW));
    shortlists().add(pending);
    shortlists().replace(1, pending.published(Given.COORDINATOR, Given.NOW));

    List<String> ids = List.of(run + "a", run + "b", "nothing");

    assertThat(shortlists().findAll(ids, Set.of(Shortlist.Pending.class))).extracting(found -> found.value().id()).containsExactly(run + "a");
    assertThat(shortlists().findAll(ids, Set.of(Shortlist.Pending.class, Shortlist.Published.class))).hasSize(2);
    assertThat(shortlists().findAll(List.of(), Set.of(Shortlist.Pending.class))).isEmpty();
    assertThat(shortlists().ofChallenge("c-" + run, Set.of(Shortlist.Published.class))).extracting(found -> found.value().id()).containsExactly(run + "b");
  }

  @Test
  void findsThoseWorthAnotherAttempt() {
    Shortlist.Pending fromTheFallback = shortlist("a", Given.NOW);
    Shortlist.Pending late = shortlist("b", Given.NOW.plusSeconds(9));
    Shortlist.Pending decided = shortlist("c", Given.NOW);
    Shortlist.Pending good = searched(shortlist("d", Given.NOW), false);
    Shortlist.Pending empty = searched(shortlist("e", Given.NOW), true);
    List.of(fromTheFallback, late, decided, good, empty).forEach(shortlists()::add);
    shortlists().replace(1, decided.published(Given.COORDINATOR, Given.NOW));

    var poor = shortlists().poor(List.of(run + "a", run + "b", run + "c", run + "d", run + "e"), Given.NOW.plusSeconds(9));

    assertThat(poor).extracting(found -> found.value().id()).containsExactly(run + "a", run + "e");
    assertThat(shortlists().poor(List.of(run + "e"), Given.NOW.plusSeconds(9))).hasSize(1);
    assertThat(shortlists().poor(List.of(), Given.NOW)).isEmpty();
  }

  static Shortlist.Pending searched(Shortlist.Pending found, boolean nobody) {
    Sheet it = found.sheet();
    return new Shortlist.Pending(
        new Sheet(
            it.id(), it.challengeId(), it.madeAt(), Recall.Source.SEARCH, it.weights(), it.considered(), it.excluded(), it.seats(),
            it.proposed(), nobody ? List.of() : it.matches(), it.note(), it.history(), it.judgements(), it.openings()));
  }

  @Test
  void givesWhatWasPublishedInPortions() {
    for (String id : List.of("c", "a", "b")) {
      shortlists().add(shortlist(id, Given.NOW));
    }
    Shortlist.Published published = ((Shortlist.Pending) shortlists().find(run + "c").orElseThrow().value()).published(Given.COORDINATOR, Given.NOW);
    shortlists().replace(1, published);
    shortlists().replace(2, published.chosen(new Choice(List.of(), true), Given.CITY, Given.NOW));
    shortlists().replace(1, ((Shortlist.Pending) shortlists().find(run + "a").orElseThrow().value()).published(Given.COORDINATOR, Given.NOW));

    List<Sheet> first = shortlists().published(run, 1);

    assertThat(first).extracting(Sheet::id).containsExactly(run + "a");
    assertThat(shortlists().published(run + "a", 1)).extracting(Sheet::id).containsExactly(run + "c");
  }

  @Test
  void countsHowOftenSomebodyWasProposedToACity() {
    FindProposals proposals = (FindProposals) shortlists();
    for (String id : List.of("a", "b", "c")) {
      Shortlist.Pending pending = shortlist(id, Given.NOW);
      shortlists().add(pending);
      if (!id.equals("c")) {
        shortlists().replace(1, pending.published(Given.COORDINATOR, id.equals("a") ? Given.NOW : Given.NOW.minusSeconds(100)));
      }
    }

    assertThat(proposals.since(Given.NOW.minusSeconds(50), List.of("e-" + run, "nobody"))).isEqualTo(Map.of("e-" + run, 1));
    assertThat(proposals.since(Given.NOW.minusSeconds(200), List.of("e-" + run))).isEqualTo(Map.of("e-" + run, 2));
  }
}
