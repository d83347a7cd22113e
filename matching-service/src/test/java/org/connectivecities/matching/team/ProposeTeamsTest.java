package org.connectivecities.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Workload;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.shortlist.FindShortlist;
import org.connectivecities.matching.shortlist.InMemoryShortlists;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.LeaveOutWithdrawn;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposeTeamsTest {

  private static final String PUMPS = "Which pumps last?";
  private static final String MONEY = "Who pays for upkeep?";

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final InMemoryShortlists shortlists = new InMemoryShortlists();
  private final InMemoryCandidates candidates = new InMemoryCandidates();
  private final Map<String, Workload> load = new HashMap<>();
  private final Map<String, List<Recall.Recalled>> found = new HashMap<>();
  private final List<CandidateQuery> asked = new ArrayList<>();
  private Recall.Source source = Recall.Source.SEARCH;

  private final ProposeTeams teams =
      new ProposeTeams(
          new FindShortlist(
              challenges, new FindChallenge(challenges), shortlists,
              new LeaveOutWithdrawn(new FindWithdrawn(candidates, () -> Given.NOW), challengeId -> Set.of(), () -> Given.NOW)),
          challenges,
          new CoverAspects(
              this::recall,
              (text, language) -> List.of("topic-of " + text),
              new AssembleContenders(candidates, new InMemoryCities(), ids -> load, shortlists, 2),
              new Eligibility(List.of(new HasPlace())),
              50),
          () -> Given.NOW);

  private record HasPlace() implements EligibilityRule {

    @Override
    public String name() {
      return "capacity";
    }

    @Override
    public Verdict check(Challenge challenge, Contender contender) {
      return Verdict.eligibleIf(contender.freePlaces() > 0, this);
    }
  }

  private Recall recall(CandidateQuery query) {
    asked.add(query);
    List<Recall.Recalled> people = found.getOrDefault(query.texts().getFirst().text(), List.of());
    return new Recall(source, people, people.size());
  }

  private void knows(String text, String id, double combined) {
    Given.Person person = Given.person(id).practice("p-" + id, "It worked.", 2024).found("p-" + id, combined);
    candidates.publish(person.candidate());
    found.computeIfAbsent(text, any -> new ArrayList<>()).add(new Recall.Recalled(id, 1, combined, person.contender().relevance()));
  }

  private void twoQuestionsAndFourPeople(Given.Wish wish) {
    shortlistOf(wish.questions(PUMPS, MONEY), List.of());
    knows(PUMPS, "e1", .9);
    knows(PUMPS, "e2", .8);
    knows(MONEY, "e3", .9);
    knows(MONEY, "e4", .8);
  }

  private void shortlistOf(Given.Wish wish, List<Judgement> judgements) {
    Challenge.Open open = wish.open();
    challenges.add(open, new ChallengeFact.Opened(open));
    shortlists.add(
        new Shortlist.Pending(
            new Sheet(
                "c1-s1", "c1", Given.NOW, Recall.Source.SEARCH, "w1", 0, Map.of(), 2, List.of(), List.of(), null, List.of(),
                judgements, List.of())));
  }

  private TeamProposal proposed(@Nullable Integer size) {
    return ((Outcome.Done<TeamProposal>) teams.propose("c1-s1", size, Given.COORDINATOR)).value();
  }

  private static List<String> ids(Team team) {
    return team.members().stream().map(Member::expertId).toList();
  }

  @Test
  void asksForEachQuestionAndShowsThePassageBehindEachAnswer() {
    twoQuestionsAndFourPeople(Given.challenge());

    TeamProposal proposal = proposed(null);

    assertThat(asked).extracting(query -> query.texts().getFirst().text()).containsExactly(PUMPS, MONEY);
    assertThat(asked.getFirst().topics()).containsExactly("topic-of " + PUMPS);
    Team pair = proposal.teams().getFirst();
    assertThat(ids(pair)).containsExactly("e1", "e3");
    assertThat(pair.covered()).isEqualTo(2);
    Cell pumps = pair.members().getFirst().cells().getFirst();
    assertThat(pumps.coverage()).isEqualByComparingTo(new BigDecimal("0.8"));
    assertThat(pumps.evidence()).extracting("source").isEqualTo("p-e1");
    assertThat(pair.members().getFirst().cells().get(1)).isEqualTo(Cell.NOTHING);
  }

  @Test
  void recommendsTheSmallestThatAnswersMostOrTheSizeThatWasWishedFor() {
    twoQuestionsAndFourPeople(Given.challenge());

    assertThat(proposed(null).recommended()).map(ProposeTeamsTest::ids).contains(List.of("e1", "e3"));
    assertThat(proposed(3).recommended()).map(team -> team.members().size()).contains(3);
  }

  @Test
  void takesTheSizeFromTheCity() {
    twoQuestionsAndFourPeople(Given.challenge().team(9));

    assertThat(proposed(null).recommended()).map(team -> team.members().size()).contains(4);
  }

  @Test
  void proposesNobodyWhomARuleKeepsOutOrACoordinatorRemoved() {
    load.put("e1", new Workload(2, 0, 0, 0));
    var removed =
        new Judgement("e3", Judgement.Verdict.REMOVED, 1, null, "on leave", Map.of(), "ana", Given.NOW);
    shortlistOf(Given.challenge().questions(PUMPS, MONEY), List.of(removed));
    knows(PUMPS, "e1", .9);
    knows(PUMPS, "e2", .8);
    knows(MONEY, "e3", .9);
    knows(MONEY, "e4", .8);

    assertThat(ids(proposed(null).teams().getFirst())).containsExactly("e2", "e4");
  }

  @Test
  void saysForWhichQuestionNobodyWasFound() {
    shortlistOf(Given.challenge().questions(PUMPS, MONEY, "How?"), List.of());
    knows(PUMPS, "e1", .9);
    knows(MONEY, "e2", .9);

    TeamProposal proposal = proposed(null);

    assertThat(proposal.summary(proposal.teams().getFirst()))
        .extracting("key")
        .containsExactly("team.covers", "team.uncovered");
  }

  @Test
  void takesTopicsForPartsWhereTheCityAsksNothing() {
    shortlistOf(Given.challenge().topics("stormwater", "housing"), List.of());

    TeamProposal proposal = proposed(null);

    assertThat(asked).extracting(CandidateQuery::topics).containsExactly(List.of("stormwater"), List.of("housing"));
    assertThat(proposal.aspects()).extracting(Aspect::kind).containsOnly(Aspect.Kind.TOPIC);
    assertThat(proposal.teams()).isEmpty();
    assertThat(proposal.summary()).extracting("key").containsExactly("team.too-few");
  }

  @Test
  void saysWhenTheSearchServiceDidNotAnswer() {
    source = Recall.Source.LOCAL;
    twoQuestionsAndFourPeople(Given.challenge());

    assertThat(proposed(null).recall()).isEqualTo(Recall.Source.LOCAL);
    assertThat(proposed(null).summary()).extracting("key").containsExactly("shortlist.local");
  }

  @Test
  void showsThemToWhoeverMaySeeTheShortlist() {
    twoQuestionsAndFourPeople(Given.challenge());

    for (Actor stranger : List.of(Given.CITY, Given.OTHER_CITY, Given.PRACTITIONER, Actor.ANONYMOUS)) {
      assertThat(teams.propose("c1-s1", null, stranger))
          .isEqualTo(Outcome.refused(new Refusal.NotFound("shortlist", "c1-s1")));
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void refusesASizeThatIsNoTeam() {
    twoQuestionsAndFourPeople(Given.challenge());

    for (int size : new int[] {1, 5}) {
      assertThat(teams.propose("c1-s1", size, Given.COORDINATOR))
          .isEqualTo(Outcome.refused(new Refusal.Invalid("size", "must be between 2 and 4")));
    }
  }
}
