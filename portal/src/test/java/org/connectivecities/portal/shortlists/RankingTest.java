package org.connectivecities.portal.shortlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static String[] of(String value) {
    return new String[] {value};
  }

  @Test
  void ordersPeopleByTheirNumbers() {
    var ranking = Ranking.of(Map.of("rank:anna", of("2"), "rank:boris", of("1"), "rank:clara", of(""), "key", of("k")));

    assertThat(ranking.expertIds()).containsExactly("boris", "anna");
    assertThat(ranking.fault()).isNull();
  }

  @Test
  void refusesOneNumberForTwoPeople() {
    assertThat(Ranking.of(Map.of("rank:anna", of("1"), "rank:boris", of("1"))).fault()).isEqualTo("error.choice.twice");
  }

  @Test
  void refusesNobody() {
    assertThat(Ranking.of(Map.of("rank:anna", of(""), "rank:boris", of("x"))).fault()).isEqualTo("error.choice.missing");
  }
}
