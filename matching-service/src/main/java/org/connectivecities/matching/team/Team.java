package org.connectivecities.matching.team;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * People who answer a challenge together.
 *
 * @param members in the order of their ids
 * @param covered how many aspects somebody of them answers
 * @param coverage 0 to 1: the mean, over the aspects, of the best in the team
 * @param diversity 0 (one country, one role) to 1 (no two of a country, no two of a role)
 */
public record Team(List<Member> members, int covered, BigDecimal coverage, BigDecimal diversity) {

  public Team {
    members = List.copyOf(members);
  }

  static Team of(List<Member> members, int aspects) {
    List<Member> inOrder = members.stream().sorted(Comparator.comparing(Member::expertId)).toList();
    Worth worth = Worth.of(inOrder, aspects);
    return new Team(inOrder, worth.covered(), micro(worth.coverage()), micro(worth.diversity()));
  }

  private static BigDecimal micro(long points) {
    return BigDecimal.valueOf(points, Cell.DECIMALS);
  }

  /** Who answers this aspect best, if anybody answers it. */
  public Optional<Member> best(Aspect aspect) {
    return members.stream()
        .filter(member -> member.cells().get(aspect.number() - 1).covered())
        .max(Comparator.comparingLong((Member member) -> member.cells().get(aspect.number() - 1).points())
            .thenComparing(Member::expertId, Comparator.reverseOrder()));
  }

  /** What a team is compared by, in millionths. */
  record Worth(int covered, long coverage, long diversity) implements Comparable<Worth> {

    /** Enough to decide between teams that answer nearly as well, not enough to buy a worse answer. */
    private static final long DIVERSITY_PERCENT = 10;

    private static final long WHOLE = 1_000_000;

    static Worth of(List<Member> members, int aspects) {
      long sum = 0;
      int covered = 0;
      for (int i = 0; i < aspects; i++) {
        int at = i;
        sum += members.stream().mapToLong(member -> member.cells().get(at).points()).max().orElse(0);
        covered += members.stream().anyMatch(member -> member.cells().get(at).covered()) ? 1 : 0;
      }
      return new Worth(covered, aspects == 0 ? 0 : sum / aspects, diversity(members));
    }

    private static long diversity(List<Member> members) {
      long pairs = 2L * (members.size() - 1);
      long others = different(members, member -> member.home().country()) + different(members, Member::roleKey);
      return pairs == 0 ? 0 : WHOLE * others / pairs;
    }

    /** How many more kinds there are than one; not knowing is no kind. */
    private static long different(List<Member> members, Function<Member, String> kind) {
      return Math.max(0, members.stream().map(kind).filter(key -> !key.isBlank()).distinct().count() - 1);
    }

    long value() {
      return coverage + diversity * DIVERSITY_PERCENT / 100;
    }

    /** An aspect that nobody answers is worse than any lack of depth or of diversity. */
    @Override
    public int compareTo(Worth other) {
      return Comparator.comparingInt(Worth::covered).thenComparingLong(Worth::value).compare(this, other);
    }
  }

  /** Numbers of the aspects that nobody in the team answers. */
  public List<Integer> uncovered(int aspects) {
    return IntStream.range(0, aspects)
        .filter(at -> members.stream().noneMatch(member -> member.cells().get(at).covered()))
        .mapToObj(at -> at + 1)
        .toList();
  }
}
