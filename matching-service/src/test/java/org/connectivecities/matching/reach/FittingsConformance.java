package org.connectivecities.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.reach.Fitting.Fit;
import org.junit.jupiter.api.Test;

/** What every store of fits promises. */
public abstract class FittingsConformance {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  protected abstract Fittings fittings();

  private Fitting fitting(String expert, long version, String... challenges) {
    List<Fit> fits = List.of(challenges).stream().map(id -> new Fit(id + run, new BigDecimal("0.612300"))).toList();
    return new Fitting(expert + run, version, Given.NOW, fits);
  }

  @Test
  void keepsTheNewestOfAPerson() {
    fittings().keep(fitting("e1", 1, "a"));
    fittings().keep(fitting("e1", 2, "b", "c"));

    assertThat(fittings().of("e1" + run)).contains(fitting("e1", 2, "b", "c"));
    assertThat(fittings().of("nobody" + run)).isEmpty();
  }

  @Test
  void findsWhomAChallengeFits() {
    fittings().keep(fitting("e1", 1, "a", "b"));
    fittings().keep(fitting("e2", 1, "b"));
    fittings().keep(fitting("e3", 1));

    assertThat(fittings().forChallenge("b" + run, 9)).containsExactly(fitting("e1", 1, "a", "b"), fitting("e2", 1, "b"));
    assertThat(fittings().forChallenge("b" + run, 1)).hasSize(1);
  }

  @Test
  void forgets() {
    fittings().keep(fitting("e1", 1, "a"));

    fittings().forget("e1" + run);
    fittings().forget("e1" + run);

    assertThat(fittings().of("e1" + run)).isEmpty();
    assertThat(fittings().forChallenge("a" + run, 9)).isEmpty();
  }
}
