package org.connectivecities.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final Actor E1 = Given.PRACTITIONER;
  private static final Actor E2 = new Actor("p2", Set.of("practitioner"), Map.of("expert", "e2"));

  private final Side side = new Side();

  @BeforeEach
  void threePeopleAndOneWhoIsNotWilling() {
    side.joined(Side.with("e1", 1));
    side.joined(Side.with("e2", 2));
    side.joined(Side.with("e3", 3));
    side.joined(Side.with("e4", 4).unwilling());
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private static <T> Refusal refused(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<T>) outcome).refusal();
  }

  @Test
  void saysWhySomebodyWasNeverAsked() {
    side.proposed(Given.challenge().id("c1"));
    side.proposed(Given.challenge().id("c2"));

    Standing standing = done(side.standing.standing(null, E1));

    assertThat(standing.recalled()).isEqualTo(2);
    assertThat(standing.eligible()).isEqualTo(2);
    assertThat(standing.proposed()).isZero();
    assertThat(standing.asked()).isEqualTo(1);
    assertThat(standing.lostBy()).isEqualTo(Map.of("by-competences", 2));
    assertThat(standing.missing()).containsExactly(new Standing.Missing("practice", 2));
    assertThat(standing.latest()).hasSize(2).allSatisfy(each -> {
      assertThat(each.title()).isEqualTo("Floods");
      assertThat(each.considered().person().rank()).isEqualTo(3);
      assertThat(each.considered().cut()).isEqualByComparingTo("0.2");
    });
  }

  @Test
  void namesTheRuleThatKeptSomebodyOut() {
    side.proposed(Given.challenge().id("c1"));

    Standing standing = done(side.standing.standing("e4", Given.COORDINATOR));

    assertThat(standing.eligible()).isZero();
    assertThat(standing.keptOutBy()).isEqualTo(Map.of("consent", 1));
    assertThat(standing.missing()).isEmpty();
  }

  @Test
  void keepsFromPractitionersWhatIsNotPublishedAndWhatTheyMayNotSee() {
    side.proposed(Given.challenge().id("c1"));
    side.proposed(Given.challenge().id("c2").privacy(Brief.Privacy.COORDINATORS));

    assertThat(done(side.standing.standing(null, E2)).latest()).isEmpty();
    assertThat(done(side.standing.standing("e2", Given.COORDINATOR)).latest()).hasSize(2);
    assertThat(done(side.standing.standing(null, E1)).latest()).extracting(each -> each.considered().challengeId()).containsExactly("c1");
  }

  @Test
  void keepsFromCoordinatorsWhatHappensInOtherRegions() {
    side.proposed(Given.challenge().id("c1"));
    side.raise.raise("c1", null, E1);
    Actor elsewhere =
        new Actor("eva", Set.of("coordinator"), Map.of(), Set.of("latin-america-caribbean"), Set.of());

    assertThat(refused(side.offers.offers("c1", elsewhere))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(done(side.standing.standing("e2", elsewhere)).latest()).isEmpty();
    assertThat(done(side.standing.standing("e1", elsewhere)).latest()).hasSize(1);
  }

  @Test
  void showsPractitionersTheirOwnAndCoordinatorsEverybody() {
    assertThat(refused(side.standing.standing("e2", E1))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refused(side.near.near("e2", E1))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refused(side.standing.standing("e1", Given.CITY))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refused(side.standing.standing(null, Actor.ANONYMOUS))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refused(side.standing.standing(null, Given.COORDINATOR))).isInstanceOf(Refusal.Invalid.class);
    assertThat(done(side.standing.standing("e1", Given.COORDINATOR)).expertId()).isEqualTo("e1");
  }

  @Test
  void offersChallengesToARevisedProfileThatWouldHaveBeenProposed() {
    side.proposed(Given.challenge().id("c1"));
    side.follow.follow();

    assertThat(done(side.offers.offers("c1", Given.COORDINATOR))).isEmpty();
    side.candidates.publish(Side.with("e1", 5).version(2).candidate());
    side.follow.follow();

    assertThat(side.fittings.of("e1").orElseThrow().fits())
        .containsExactly(new Fitting.Fit("c1", new BigDecimal("0.500000")));
    assertThat(done(side.offers.offers("c1", Given.COORDINATOR)))
        .singleElement()
        .satisfies(offer -> assertThat(offer.candidate().id()).isEqualTo("e1"));
  }

  @Test
  void fitsNobodyWhomARuleKeepsOutOrWhoHasWrittenNothing() {
    side.proposed(Given.challenge().id("c1"));
    side.candidates.publish(Side.with("e4", 9).version(2).unwilling().candidate());
    side.candidates.publish(Given.person("e5").candidate());

    List<Fitting> fits =
        side.fit.fit(List.copyOf(side.candidates.findAll(List.of("e4", "e5")).values()), Given.NOW);

    assertThat(fits).hasSize(2).allMatch(fitting -> fitting.fits().isEmpty());
  }

  @Test
  void leavesAChallengeAloneWhoseShortlistIsStillToCome() {
    var open = Given.challenge().id("c9").open();
    side.challenges.add(open, new org.connectivecities.matching.challenge.ChallengeFact.Opened(open));

    side.follow.follow();

    assertThat(side.fittings.forChallenge("c9", 9)).isEmpty();
  }

  @Test
  void listsWhatIsNearWithoutWhatTheReaderMayNotSee() {
    side.proposed(Given.challenge().id("c1"));
    side.proposed(Given.challenge().id("c2").privacy(Brief.Privacy.COORDINATORS));

    assertThat(side.nearTo("e1")).containsExactlyInAnyOrder("c1", "c2");
    assertThat(done(side.near.near(null, E1))).extracting(each -> each.challenge().id()).containsExactly("c1");
    assertThat(side.nearTo("e4")).isEmpty();
  }

  @Test
  void raisesAHandThatOnlyCoordinatorsSeeAndThatContactsNobody() {
    side.proposed(Given.challenge().id("c1"));
    var before = side.shortlists.find("c1-s1");

    done(side.raise.raise("c1", "I did this in Bremen", E1));
    done(side.raise.raise("c1", null, E1));

    assertThat(done(side.offers.offers("c1", Given.COORDINATOR)))
        .singleElement()
        .satisfies(offer -> {
          assertThat(offer.raisedAt()).isEqualTo(Given.NOW);
          assertThat(offer.note()).isEqualTo("I did this in Bremen");
        });
    assertThat(refused(side.offers.offers("c1", Given.CITY))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(side.shortlists.find("c1-s1")).isEqualTo(before);
    assertThat(done(side.near.near(null, E1)).getFirst().raised()).isTrue();
    done(side.raise.lower("c1", E1));
    assertThat(done(side.offers.offers("c1", Given.COORDINATOR))).isEmpty();
  }

  private static Consumer<Refusal> conflict(String reason) {
    return it -> assertThat(it).isInstanceOfSatisfying(Refusal.Conflict.class, conflict -> assertThat(conflict.reason()).isEqualTo(reason));
  }

  @Test
  void refusesHandsThatCouldNotBeTaken() {
    side.proposed(Given.challenge().id("c1"));
    side.proposed(Given.challenge().id("c2").privacy(Brief.Privacy.COORDINATORS));
    Actor unwilling = new Actor("p4", Set.of("practitioner"), Map.of("expert", "e4"));
    Actor newcomer = new Actor("p5", Set.of("practitioner"), Map.of("expert", "e5"));

    assertThat(refused(side.raise.raise("c2", null, E1))).isInstanceOf(Refusal.NotFound.class);
    assertThat(refused(side.raise.raise("c1", null, Given.CITY))).isInstanceOf(Refusal.NotAllowed.class);
    assertThat(refused(side.raise.raise("c1", null, unwilling))).satisfies(conflict("consent"));
    assertThat(refused(side.raise.raise("c1", null, newcomer))).satisfies(conflict("profile-unknown"));
    assertThat(refused(side.raise.raise("c1", "x".repeat(1_001), E1))).isInstanceOf(Refusal.Invalid.class);
    side.challenges.replace(2, Given.challenge().id("c1").open().proposed(Given.NOW).published(Given.NOW), List.of());
    assertThat(refused(side.raise.raise("c1", null, E1))).satisfies(conflict("hands-closed"));
  }

  @Test
  void forgetsTheErasedEverywhere() {
    side.proposed(Given.challenge().id("c1"));
    side.raise.raise("c1", null, E1);
    side.follow.follow();

    new ForgetReach(side.considerations, side.fittings, side.hands).forget("e1");

    assertThat(side.hands.ofExpert("e1", 9)).isEmpty();
    assertThat(side.fittings.of("e1")).isEmpty();
    assertThat(done(side.standing.standing("e1", Given.COORDINATOR)).recalled()).isZero();
  }

  @Test
  void raisesNoHandWithAnAddressInItsNote() {
    side.proposed(Given.challenge().id("c1"));

    assertThat(refused(side.raise.raise("c1", "Write to me: p1@bremen.de", E1))).isInstanceOfSatisfying(
        Refusal.Invalid.class, invalid -> assertThat(invalid.faults()).extracting(Refusal.Fault::pointer).containsExactly("/note"));
  }

  @Test
  void showsNobodyWhoHasWithdrawnSince() {
    side.proposed(Given.challenge().id("c1"));
    side.raise.raise("c1", "gladly", E1);
    assertThat(done(side.offers.offers("c1", Given.COORDINATOR))).hasSize(1);

    side.candidates.pause("e1", 9, null);

    assertThat(done(side.offers.offers("c1", Given.COORDINATOR))).isEmpty();
  }
}
