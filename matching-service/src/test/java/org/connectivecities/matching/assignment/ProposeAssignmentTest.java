package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.Given.COORDINATOR;
import static org.connectivecities.matching.Given.NOW;
import static org.connectivecities.matching.assignment.Problems.barred;
import static org.connectivecities.matching.assignment.Problems.free;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProposeAssignmentTest {

  static final List<Actor> OTHERS = List.of(Given.CITY, Given.PRACTITIONER, Actor.ANONYMOUS);

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final InMemoryAssignments assignments = new InMemoryAssignments();
  private final Map<String, List<Option>> onShortlist = new HashMap<>();
  private final Map<String, List<Option>> beyond = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Set<String>> looked = new ArrayList<>();
  private final ProposeAssignment propose =
      new ProposeAssignment(challenges, this::pool, new EveryPlan.Solver(), assignments, () -> NOW);

  private ScoredPairs.Pool pool(List<Challenge> wanted, Set<String> deeper) {
    looked.add(deeper);
    return new ScoredPairs.Pool(wanted.stream().map(challenge -> scores(challenge.id(), deeper)).toList(), places);
  }

  private ScoredPairs.Scores scores(String id, Set<String> deeper) {
    boolean deep = deeper.contains(id);
    List<Option> shortlisted = onShortlist.getOrDefault(id, List.of());
    List<Option> options = deep ? beyond.getOrDefault(id, shortlisted) : shortlisted;
    return new ScoredPairs.Scores(new Basis(id, id + "-s1", deep, Recall.Source.SEARCH, "w1", options.size()), options);
  }

  @BeforeEach
  void twoChallengesWantTheSamePerson() {
    post("flood");
    post("waste");
    places.putAll(Map.of("ana", 1, "ben", 1, "cem", 0));
    onShortlist.put("flood", List.of(free("ana", "0.9"), free("ben", "0.5")));
    onShortlist.put("waste", List.of(free("ana", "0.8"), barred("eve", "0.7")));
  }

  private void post(String id) {
    Challenge.Open open = Given.challenge().id(id).open();
    challenges.add(open, new ChallengeFact.Opened(open));
  }

  private Outcome<Assignment> propose(
      @Nullable List<String> ids, List<Pair> pinned, List<Pair> forbidden, Actor actor) {
    return propose.propose(Outcome.done(new Wishes(ids, 1, pinned, forbidden, Variant.MAX_MIN)), actor);
  }

  private Assignment proposed(List<Pair> pinned, List<Pair> forbidden) {
    return done(propose(null, pinned, forbidden, COORDINATOR));
  }

  private static Assignment done(Outcome<Assignment> outcome) {
    return switch (outcome) {
      case Outcome.Done<Assignment>(Assignment assignment) -> assignment;
      case Outcome.Refused<Assignment>(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  private static List<String> pairs(Assignment assignment) {
    return assignment.placements().stream().map(placed -> placed.challengeId() + " " + placed.expertId()).toList();
  }

  private static List<String> faults(Outcome<Assignment> outcome) {
    return outcome instanceof Outcome.Refused<Assignment>(Refusal.Invalid(List<Refusal.Fault> faults))
        ? faults.stream().map(fault -> fault.pointer() + " " + fault.message()).toList()
        : List.of();
  }

  @Test
  void assignsWhateverIsOpenAndKeepsTheAdvice() {
    Assignment assignment = proposed(List.of(), List.of());

    assertThat(pairs(assignment)).containsExactly("flood ben", "waste ana");
    assertThat(assignments.find(assignment.id())).contains(assignment);
    assertThat(assignment.proposedBy()).isEqualTo(COORDINATOR.id());
    assertThat(looked).as("nothing is scored beyond the shortlists").containsExactly(Set.of());
  }

  @Test
  void isReadWithoutWhoHasWithdrawnSince() {
    Assignment assignment = proposed(List.of(), List.of());
    var candidates = new InMemoryCandidates();
    candidates.publish(Given.person("ana").candidate());
    candidates.publish(Given.person("ben").unwilling().candidate());

    var read = new FindAssignment(assignments, new FindWithdrawn(candidates, () -> Given.NOW)).find(assignment.id(), COORDINATOR);

    assertThat(((Outcome.Done<Assignment>) read).value().people()).containsExactly("ana");
    assertThat(assignments.find(assignment.id())).contains(assignment);
  }

  @Test
  void changesNoChallenge() {
    proposed(List.of(), List.of());

    assertThat(challenges.find("flood").orElseThrow().version()).isEqualTo(1);
    assertThat(challenges.find("flood").orElseThrow().value()).isInstanceOf(Challenge.Open.class);
  }

  @ParameterizedTest
  @FieldSource("OTHERS")
  void advisesCoordinatorsOnlyAndTellsOthersNothingOfTheirBody(Actor somebody) {
    var faulty = Outcome.<Wishes>refused(new Refusal.Invalid("/variant", "is wrong"));

    assertThat(propose.propose(faulty, somebody))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
    assertThat(new FindAssignment(assignments, new FindWithdrawn(new InMemoryCandidates(), () -> Given.NOW)).find("a1", somebody))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
  }

  @Test
  void keepsTheCoordinatorsPinsAndBans() {
    Assignment pinned = proposed(List.of(new Pair("flood", "ana")), List.of());
    Assignment banned = proposed(List.of(), List.of(new Pair("waste", "ana")));

    assertThat(pairs(pinned)).containsExactly("flood ana");
    assertThat(pairs(banned)).containsExactly("flood ana");
    assertThat(banned.passedOver())
        .filteredOn(passed -> passed.expertId().equals("ana"))
        .extracting(passed -> passed.why().key())
        .containsExactly("assignment.forbidden");
  }

  @Test
  void looksBeyondAShortlistThatIsNotEnough() {
    beyond.put("waste", List.of(free("ana", "0.8"), free("dan", "0.4")));
    places.put("dan", 1);

    Assignment assignment = proposed(List.of(new Pair("flood", "ana")), List.of());

    assertThat(pairs(assignment)).containsExactly("flood ana", "waste dan");
    assertThat(looked).containsExactly(Set.of(), Set.of("waste"));
    assertThat(assignment.basis()).extracting(Basis::beyond).containsExactly(false, true);
  }

  @Test
  void looksBeyondAShortlistForSomebodyWhoIsPinned() {
    beyond.put("waste", List.of(free("ana", "0.8"), free("dan", "0.1")));
    places.put("dan", 1);

    assertThat(pairs(proposed(List.of(new Pair("waste", "dan")), List.of()))).contains("waste dan");
  }

  @Test
  void looksBeyondOnceAndThenSaysWhyASeatIsEmpty() {
    places.put("ana", 0);

    Assignment assignment = proposed(List.of(), List.of());

    assertThat(looked).hasSize(2);
    assertThat(assignment.unfilled()).extracting(Unfilled::challengeId).containsExactly("waste");
  }

  @Test
  void namesEveryWishThatCannotBeMet() {
    var pinned = List.of(
        new Pair("flood", "ana"), new Pair("flood", "ana"), new Pair("flood", "ben"), new Pair("heat", "ana"),
        new Pair("waste", "zoe"));
    var forbidden = List.of(new Pair("noise", "ben"));

    assertThat(faults(propose(null, pinned, forbidden, COORDINATOR)))
        .containsExactly(
            "/forbidden/0/challengeId is none of the challenges to assign",
            "/pinned/1 is pinned twice",
            "/pinned/2 is one more than the challenge has seats",
            "/pinned/3/challengeId is none of the challenges to assign",
            "/pinned/4/expertId has no score for this challenge; add the person to its shortlist first");
  }

  @Test
  void pinsNobodyAgainstARuleABanOrTheirOwnLimit() {
    onShortlist.put("flood", List.of(free("ana", "0.9"), free("cem", "0.5")));

    assertThat(faults(propose(null, List.of(new Pair("waste", "eve")), List.of(), COORDINATOR)))
        .containsExactly("/pinned/0/expertId cannot be proposed: rule barred");
    assertThat(faults(propose(null, List.of(new Pair("flood", "cem")), List.of(), COORDINATOR)))
        .containsExactly("/pinned/0/expertId has no place left for this");
    assertThat(faults(propose(null, List.of(new Pair("flood", "ana")), List.of(new Pair("flood", "ana")), COORDINATOR)))
        .containsExactly("/pinned/0 is both pinned and forbidden");
  }

  @Test
  void assignsOnlyTheChallengesNamed() {
    assertThat(pairs(done(propose(List.of("flood"), List.of(), List.of(), COORDINATOR)))).containsExactly("flood ana");
  }

  @Test
  void refusesChallengesThatAreUnknownNamedTwiceOrFurtherOn() {
    Challenge.Open heat = Given.challenge().id("heat").open();
    challenges.add(heat, new ChallengeFact.Opened(heat));
    challenges.replace(1, heat.proposed(NOW).published(NOW), List.of());

    assertThat(faults(propose(List.of("flood", "flood", "none", "heat"), List.of(), List.of(), COORDINATOR)))
        .containsExactly(
            "/challengeIds/1 is named twice",
            "/challengeIds/2 is no known challenge",
            "/challengeIds/3 is past the point where people are proposed for it");
    assertThat(faults(propose(List.of(), List.of(), List.of(), COORDINATOR)))
        .containsExactly("/challengeIds must name 1 to 500 challenges");
  }

  @Test
  void saysWhenThereIsNothingToAssign() {
    var none = new ProposeAssignment(new InMemoryChallenges(), this::pool, new EveryPlan.Solver(), assignments, () -> NOW);
    var wishes = new Wishes(null, 1, List.of(), List.of(), Variant.TOTAL);

    assertThat(none.propose(Outcome.done(wishes), COORDINATOR))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
  }
}
