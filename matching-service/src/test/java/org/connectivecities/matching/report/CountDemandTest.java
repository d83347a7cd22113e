package org.connectivecities.matching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every challenge here is of Kumasi. */
class CountDemandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Actor FUNDER = new Actor("bank", Set.of("funder"), Map.of(), Set.of(), Set.of());

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final CountDemand count = new CountDemand(challenges);

  @Test
  void countsAChallengeOnceInAllAndOnceForEachOfItsTopics() {
    post(Given.challenge().id("a").topics("stormwater", "heat").open());
    post(Given.challenge().id("b").topics("heat").open());
    post(Given.challenge().id("c").open());

    Demand demand = counted(DAY, null, null, FUNDER);

    assertThat(demand.all().posted()).isEqualTo(3);
    assertThat(demand.cells()).extracting(Demand.Cell::topic).containsExactly("heat", "stormwater", null);
    assertThat(demand.cells()).extracting(cell -> cell.outcomes().posted()).containsExactly(2, 1, 1);
    assertThat(demand.cells()).extracting(Demand.Cell::region).containsOnly("sub-saharan-africa");
  }

  @Test
  void tellsWhatCameOfThem() {
    post(Given.challenge().id("waiting").open());
    Challenge.Open unmet = post(Given.challenge().id("unmet").open());
    challenges.replace(1, unmet.closed(Challenge.Ending.UNMET, null, Given.NOW), List.of());
    Challenge.Open withdrawn = post(Given.challenge().id("withdrawn").open());
    challenges.replace(1, withdrawn.closed(Challenge.Ending.WITHDRAWN, null, Given.NOW), List.of());
    Challenge.Open agreed = post(Given.challenge().id("agreed").open());
    challenges.replace(1, agreed.proposed(Given.NOW).published(Given.NOW).chosen(Given.NOW).accepted("e", Given.NOW), List.of());

    assertThat(counted(DAY, null, null, FUNDER).all()).isEqualTo(new Outcomes(4, 1, 1, 1, 1, 0, 1, 1));
  }

  @Test
  void countsWhatWasPostedInThePeriodOnly() {
    post(Given.challenge().id("today").open());
    post(at("yesterday", "2026-11-22T23:59:59Z"));
    post(at("last moment", "2026-11-23T23:59:59Z"));
    post(at("tomorrow", "2026-11-24T00:00:00Z"));

    assertThat(counted(DAY, null, null, FUNDER).all().posted()).isEqualTo(2);
    assertThat(counted(DAY.minusDays(1), null, null, FUNDER).all().posted()).isEqualTo(3);
  }

  @Test
  void narrowsToATopicAndARegion() {
    post(Given.challenge().id("a").topics("stormwater", "heat").open());
    post(Given.challenge().id("b").topics("heat").open());

    Demand stormwater = counted(DAY, null, "stormwater", FUNDER);
    assertThat(stormwater.all().posted()).isEqualTo(1);
    assertThat(stormwater.cells()).extracting(Demand.Cell::topic).containsExactly("stormwater");
    assertThat(counted(DAY, "sub-saharan-africa", null, FUNDER).all().posted()).isEqualTo(2);
    assertThat(counted(DAY, "europe", null, FUNDER).all().posted()).isZero();
  }

  @Test
  void narrowsToWhatAFunderPays() {
    post(Given.challenge().id("a").funding("The Example Bank pays the travel.").open());
    post(Given.challenge().id("b").open());

    Demand paid = ((Outcome.Done<Demand>) count.count(new Period(DAY, DAY), new Narrowing(null, null, " example bank"), FUNDER)).value();
    assertThat(paid.all().posted()).isEqualTo(1);
  }

  @Test
  void countsForCoordinatorsWhatTheyLookAfter() {
    post(Given.challenge().privacy(Brief.Privacy.COORDINATORS).open());

    assertThat(counted(DAY, null, null, coordinatorOf("sub-saharan-africa")).all().posted()).isEqualTo(1);
    assertThat(counted(DAY, null, null, coordinatorOf("europe")).all().posted()).isZero();
    assertThat(counted(DAY, null, null, Given.COORDINATOR).all().posted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"city", "practitioner", ""})
  void isNotForOthers(String role) {
    var actor = new Actor("x", role.isEmpty() ? Set.of() : Set.of(role), Map.of());

    assertThat(count.count(new Period(DAY, DAY), Narrowing.NONE, actor))
        .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
  }

  private static Actor coordinatorOf(String region) {
    return new Actor("c", Set.of("coordinator"), Map.of(), Set.of(region), Set.of());
  }

  private Demand counted(LocalDate from, @Nullable String region, @Nullable String topic, Actor actor) {
    return ((Outcome.Done<Demand>) count.count(new Period(from, DAY), new Narrowing(region, topic, null), actor)).value();
  }

  private Challenge.Open post(Challenge.Open challenge) {
    challenges.add(challenge, new ChallengeFact.Opened(challenge));
    return challenge;
  }

  private static Challenge.Open at(String id, String moment) {
    return Challenge.Open.posted(id, "desk", Given.challenge().brief(), Instant.parse(moment));
  }
}
