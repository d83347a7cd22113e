package org.connectivecities.matching.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.connectivecities.matching.team.Team.Worth;
import org.jspecify.annotations.Nullable;

/**
 * The best team of each size. First the most aspects answered, then how well they are answered with a tenth for
 * diversity of country and role: maximum coverage with a monotone bonus, for which adding the best next person is known
 * to reach 1 - 1/e of the best (G. Nemhauser, L. Wolsey, M. Fisher, Mathematical Programming 14, 1978). Here all teams
 * are looked at instead: of thirty people there are 27,405 teams of four.
 */
final class FormTeams {

  static final int SMALLEST = 2;
  static final int LARGEST = 4;

  /** People looked at; more would make the count of teams, not the teams, better. */
  static final int POOL = 30;

  private final int aspects;
  private final List<Member> pool;
  private final List<Member> picked = new ArrayList<>();
  private @Nullable List<Member> best;
  private @Nullable Worth bestWorth;

  private FormTeams(List<Member> pool, int aspects) {
    this.pool = pool;
    this.aspects = aspects;
  }

  /** Smallest first; a size for which there are not enough people is left out. The same input gives the same teams. */
  static List<Team> of(List<Member> people, int aspects) {
    List<Member> pool = promising(people, aspects);
    var teams = new ArrayList<Team>();
    for (int size = SMALLEST; size <= LARGEST; size++) {
      new FormTeams(pool, aspects).best(size).ifPresent(teams::add);
    }
    return teams;
  }

  /** The best of every aspect in turn, so that an aspect with few experts is not crowded out by one with many. */
  private static List<Member> promising(List<Member> people, int aspects) {
    List<List<Member>> rankings = new ArrayList<>();
    for (int i = 0; i < aspects; i++) {
      int at = i;
      rankings.add(
          people.stream()
              .sorted(
                  Comparator.comparingLong((Member member) -> -member.cells().get(at).points())
                      .thenComparing(Member::points, Comparator.reverseOrder())
                      .thenComparing(Member::expertId))
              .toList());
    }
    return IntStream.range(0, people.size())
        .boxed()
        .flatMap(rank -> rankings.stream().map(ranking -> ranking.get(rank)))
        .distinct()
        .limit(POOL)
        .sorted(Comparator.comparing(Member::expertId))
        .toList();
  }

  private Optional<Team> best(int size) {
    pick(0, size);
    return Optional.ofNullable(best).map(members -> Team.of(members, aspects));
  }

  /** In the order of the ids, and only a better team replaces one: ties go to the first. */
  private void pick(int from, int missing) {
    if (missing == 0) {
      Worth worth = Worth.of(picked, aspects);
      if (bestWorth == null || worth.compareTo(bestWorth) > 0) {
        bestWorth = worth;
        best = List.copyOf(picked);
      }
      return;
    }
    for (int i = from; i <= pool.size() - missing; i++) {
      picked.add(pool.get(i));
      pick(i + 1, missing - 1);
      picked.removeLast();
    }
  }
}
