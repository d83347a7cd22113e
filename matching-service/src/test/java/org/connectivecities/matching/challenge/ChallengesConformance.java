package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

/** What every store of challenges promises. */
public abstract class ChallengesConformance {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  protected abstract Challenges challenges();

  private Challenge.Open challenge(String id, Instant postedAt) {
    var brief =
        Given.challenge()
            .topics("stormwater")
            .languages("en", "fr")
            .formats(Format.STUDY_TOUR)
            .until(LocalDate.parse("2027-01-31"))
            .context(new CityContext("europe", 4_000_000_000L, "arid", null, null, Set.of("river")))
            .brief();
    return Challenge.Open.posted(run + "-" + id, "desk-" + run, brief, postedAt);
  }

  private Stored<Challenge> added(Challenge.Open challenge) {
    return challenges().add(challenge, new ChallengeFact.Opened(challenge)).orElseThrow();
  }

  @Test
  void givesBackWhatWasAdded() {
    Challenge.Open open = challenge("a", Given.NOW);

    Stored<Challenge> added = added(open);

    assertThat(challenges().find(open.id())).contains(added);
    assertThat(added.value()).isEqualTo(open);
    assertThat(challenges().find(run + "-nobody")).isEmpty();
  }

  @Test
  void refusesATakenId() {
    Challenge.Open open = challenge("a", Given.NOW);
    added(open);

    assertThat(challenges().add(open, new ChallengeFact.Opened(open))).isEmpty();
  }

  @Test
  void keepsEveryStateWithAllItHas() {
    Challenge.Open open = challenge("a", Given.NOW);
    Challenge.Proposed proposed = open.proposed(Given.NOW.plusSeconds(1));
    Challenge.Published published = proposed.published(Given.NOW.plusSeconds(2));
    Challenge.Chosen chosen = published.chosen(Given.NOW.plusSeconds(3));
    Challenge.Chosen asked = chosen.asked("e1", Given.NOW.plusSeconds(99));
    Challenge.Engaged engaged = asked.accepted("en1", Given.NOW.plusSeconds(4));
    Challenge closed = engaged.closed(Challenge.Ending.HELPED, "it worked", Given.NOW.plusSeconds(5));
    Stored<Challenge> current = added(open);

    for (Challenge next : List.of(proposed, published, chosen, asked, engaged, closed)) {
      current = challenges().replace(current.version(), next, List.of()).orElseThrow();
      assertThat(challenges().find(open.id())).contains(new Stored<>(current.version(), next));
    }
  }

  @Test
  void refusesAChangeOfWhatHasChangedMeanwhile() {
    Challenge.Open open = challenge("a", Given.NOW);
    Stored<Challenge> first = added(open);
    challenges().replace(first.version(), open.proposed(Given.NOW), List.of()).orElseThrow();

    assertThat(challenges().replace(first.version(), open, List.of())).isEmpty();
  }

  @Test
  void listsNewestFirstInPages() {
    for (int i = 0; i < 5; i++) {
      added(challenge("p" + i, Given.NOW.plusSeconds(i / 2)));
    }
    var coordinator = Access.visibleTo(Given.COORDINATOR);

    List<String> first = mine(new Challenges.Listing(coordinator, "open", "kumasi", null, 3));
    Challenge last = challenges().find(first.getLast()).orElseThrow().value();
    var position = new Challenges.Position(last.timeline().postedAt(), last.id());
    List<String> second = mine(new Challenges.Listing(coordinator, "open", "kumasi", position, 2));

    assertThat(first).containsExactly(run + "-p4", run + "-p3", run + "-p2");
    assertThat(second).containsExactly(run + "-p1", run + "-p0");
  }

  private List<String> mine(Challenges.Listing listing) {
    return challenges().list(listing).stream().map(stored -> stored.value().id()).toList();
  }

  @Test
  void hidesWhatAPersonMayNotSee() {
    Challenge.Open secret =
        Challenge.Open.posted(
            run + "-secret", "desk", Given.challenge().privacy(Brief.Privacy.COORDINATORS).brief(), Given.NOW);
    added(secret);
    added(challenge("network", Given.NOW));

    assertThat(seenBy(Given.COORDINATOR)).contains(secret.id());
    assertThat(seenBy(Given.CITY)).contains(secret.id());
    assertThat(seenBy(Given.OTHER_CITY)).contains(run + "-network").doesNotContain(secret.id());
    assertThat(seenBy(Actor.ANONYMOUS)).doesNotContain(secret.id(), run + "-network");
  }

  private List<String> seenBy(Actor actor) {
    return mine(new Challenges.Listing(Access.visibleTo(actor), null, null, null, 100));
  }

  @Test
  void findsThoseThatWaitInAState() {
    Challenge.Open open = challenge("waits", Given.NOW);
    Challenge.Open other = challenge("moves", Given.NOW);
    added(open);
    challenges().replace(added(other).version(), other.proposed(Given.NOW), List.of());

    var waiting = challenges().waiting(List.of(Challenge.Open.class), 1000);

    assertThat(waiting).extracting(stored -> stored.value().id()).contains(open.id()).doesNotContain(other.id());
  }

  @Test
  void givesTheLongestWaitingOrTheLastPostedFirst() {
    added(challenge("later", Given.NOW.plusSeconds(60)));
    added(challenge("sooner", Given.NOW));

    assertThat(mine(challenges().waiting(List.of(Challenge.Open.class), 1000))).containsExactly(run + "-sooner", run + "-later");
    assertThat(mine(challenges().newest(List.of(Challenge.Open.class), 1000))).containsExactly(run + "-later", run + "-sooner");
  }

  @Test
  void givesThemAPageAtATimeInTheOrderOfTheirIds() {
    added(challenge("b", Given.NOW));
    added(challenge("a", Given.NOW.plusSeconds(60)));
    added(challenge("c", Given.NOW));
    List<Class<? extends Challenge>> open = List.of(Challenge.Open.class);

    assertThat(mine(challenges().after(run, open, 2))).containsExactly(run + "-a", run + "-b");
    assertThat(mine(challenges().after(run + "-b", open, 2))).containsExactly(run + "-c");
    assertThat(mine(challenges().after(run, List.of(Challenge.Proposed.class), 1000))).isEmpty();
  }

  @Test
  void findsThoseClosedBeforeThatStillHoldWhatWasWritten() {
    Stored<Challenge> open = added(challenge("closed", Given.NOW));
    added(challenge("open", Given.NOW));
    Challenge.Closed closed = open.value().closed(Challenge.Ending.HELPED, "it worked", Given.NOW.plusSeconds(60));
    Stored<Challenge> now = challenges().replace(open.version(), closed, List.of()).orElseThrow();

    assertThat(challenges().closedBefore(Given.NOW.plusSeconds(59), 1000)).doesNotContain(closed.id());
    assertThat(challenges().closedBefore(Given.NOW.plusSeconds(61), 1000)).contains(closed.id()).doesNotContain(run + "-open");
    challenges().replace(now.version(), closed.withoutWords(), List.of()).orElseThrow();
    assertThat(challenges().closedBefore(Given.NOW.plusSeconds(61), 1000)).doesNotContain(closed.id());
  }

  private List<String> mine(List<Stored<Challenge>> found) {
    return found.stream().map(stored -> stored.value().id()).filter(id -> id.startsWith(run)).toList();
  }
}
