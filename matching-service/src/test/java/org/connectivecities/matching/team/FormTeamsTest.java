package org.connectivecities.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.scoring.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTeamsTest {

  /** Millionths that whole coverages of this test are made of, and what diversity adds at most. */
  private static final long WHOLE = 1_000_000;

  private static Member member(String id, String country, String role, double... coverages) {
    List<Cell> cells =
        IntStream.range(0, coverages.length)
            .mapToObj(i -> new Cell(BigDecimal.valueOf(coverages[i]), new Evidence(Evidence.Kind.PRACTICE, "p" + i, "done", List.of())))
            .toList();
    return new Member(id, "Name of " + id, role, new Place("City of " + id, country), cells);
  }

  private static Member member(String id, double... coverages) {
    return member(id, "DE", "engineer", coverages);
  }

  private static List<String> ids(Team team) {
    return team.members().stream().map(Member::expertId).toList();
  }

  private static List<String> pair(int aspects, Member... people) {
    return ids(FormTeams.of(List.of(people), aspects).getFirst());
  }

  @Test
  void putsTogetherWhoCompleteEachOtherAndNotTheTwoBest() {
    assertThat(pair(3, member("a", .9, .9, .1), member("b", .9, .8, .1), member("c", .1, .1, .5)))
        .containsExactly("a", "c");
  }

  @Test
  void answersOneMoreQuestionRatherThanOthersBetter() {
    Member broad = member("c", "DE", "engineer", .4, .4, .4);
    assertThat(pair(3, member("a", "DE", "engineer", 1, 1, 0), member("b", "GH", "planner", 1, 1, 0), broad))
        .contains("c");
  }

  @Test
  void prefersAnotherCountryAndAnotherRoleWhereAnswersAreAsGood() {
    Member anchor = member("a", .9, .1);
    Member sameAgain = member("b", .1, .9);
    Member otherCountry = member("c", "GH", "engineer", .1, .9);
    Member otherRole = member("d", "GH", "planner", .1, .9);

    assertThat(pair(2, anchor, sameAgain, otherCountry)).containsExactly("a", "c");
    assertThat(pair(2, anchor, sameAgain, otherCountry, otherRole)).containsExactly("a", "d");
  }

  @Test
  void doesNotTakeAnUnknownRoleForAnotherOne() {
    Member silent = new Member("b", "b", null, new Place("X", "DE"), member("b", .9).cells());

    assertThat(FormTeams.of(List.of(member("a", .9), silent), 1).getFirst().diversity()).isEqualByComparingTo("0");
  }

  @Test
  void saysWhichQuestionNobodyAnswers() {
    Team team = FormTeams.of(List.of(member("a", .9, .2, .1), member("b", .1, .7, .39)), 3).getFirst();

    assertThat(team.covered()).isEqualTo(2);
    assertThat(team.uncovered(3)).containsExactly(3);
    assertThat(team.best(new Aspect(2, Aspect.Kind.QUESTION, "how?"))).map(Member::expertId).contains("b");
    assertThat(team.best(new Aspect(3, Aspect.Kind.QUESTION, "why?"))).isEmpty();
  }

  @Test
  void formsNoTeamThatThereAreNotEnoughPeopleFor() {
    assertThat(FormTeams.of(List.of(), 2)).isEmpty();
    assertThat(FormTeams.of(List.of(member("a", 1)), 1)).isEmpty();
    assertThat(FormTeams.of(List.of(member("a", 1), member("b", 1), member("c", 1)), 1))
        .extracting(team -> team.members().size())
        .containsExactly(2, 3);
  }

  @Test
  void looksAtTheOneExpertOfARareQuestionBehindManyOfACommonOne() {
    var people = new ArrayList<Member>();
    for (int i = 10; i < 70; i++) {
      people.add(member("common-" + i, .9, 0));
    }
    people.add(member("rare", 0, .5));

    assertThat(ids(FormTeams.of(people, 2).getFirst())).contains("rare");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void findsTheBestOfAllTeamsInWhateverOrderPeopleCome(long seed) {
    var random = new Random(seed);
    int aspects = 1 + random.nextInt(5);
    List<Member> people = new ArrayList<>(crowd(random, aspects));
    List<Team> teams = FormTeams.of(people, aspects);
    Collections.shuffle(people, random);

    assertThat(FormTeams.of(people, aspects)).isEqualTo(teams);
    for (Team team : teams) {
      int size = team.members().size();
      assertThat(worth(team.members(), aspects)).isEqualTo(bestOfAll(people, size, aspects));
      assertThat(worth(team.members(), aspects)).isGreaterThanOrEqualTo(worth(greedy(people, size, aspects), aspects));
    }
  }

  private static List<Member> crowd(Random random, int aspects) {
    return IntStream.range(0, 11)
        .mapToObj(
            i ->
                member(
                    "e" + i,
                    "C" + random.nextInt(3),
                    random.nextInt(4) == 0 ? " " : "role " + random.nextInt(3),
                    random.doubles(aspects).map(value -> Math.round(value * 100) / 100.0).toArray()))
        .toList();
  }

  /** Every subset by its bits, which has nothing in common with the search. */
  private static long bestOfAll(List<Member> people, int size, int aspects) {
    return IntStream.range(0, 1 << people.size())
        .filter(bits -> Integer.bitCount(bits) == size)
        .mapToObj(bits -> IntStream.range(0, people.size()).filter(i -> (bits >> i & 1) == 1).mapToObj(people::get).toList())
        .mapToLong(team -> worth(team, aspects))
        .max()
        .orElseThrow();
  }

  private static List<Member> greedy(List<Member> people, int size, int aspects) {
    var team = new ArrayList<Member>();
    while (team.size() < size) {
      people.stream()
          .filter(person -> !team.contains(person))
          .max(Comparator.comparingLong(person -> {
            var more = new ArrayList<>(team);
            more.add(person);
            return worth(more, aspects);
          }))
          .ifPresent(team::add);
    }
    return team;
  }

  /** The order of the documentation as one number: aspects answered, then coverage with a tenth for diversity. */
  private static long worth(List<Member> team, int aspects) {
    long answered = 0;
    long sum = 0;
    for (int i = 0; i < aspects; i++) {
      int at = i;
      long best = team.stream().mapToLong(member -> member.cells().get(at).coverage().movePointRight(6).longValueExact()).max().orElse(0);
      answered += best >= 400_000 ? 1 : 0;
      sum += best;
    }
    long countries = team.stream().map(member -> member.home().country()).distinct().count() - 1;
    long roles = Math.max(0, team.stream().map(Member::role).filter(role -> !role.isBlank()).distinct().count() - 1);
    long diversity = team.size() < 2 ? 0 : WHOLE * (countries + roles) / (2 * (team.size() - 1));
    return answered * 10 * WHOLE + sum / aspects + diversity / 10;
  }
}
