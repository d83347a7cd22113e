package org.connectivecities.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.learning.WeightProposal.Finding;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.scoring.Weights;
import org.connectivecities.matching.shortlist.InMemoryShortlists;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

class ProposeWeightsTest {

  private static final Actor ADMINISTRATOR = new Actor("root", Set.of("administrator"), Map.of());
  private static final int NEEDED = 30;

  private final InMemoryShortlists shortlists = new InMemoryShortlists();
  private final ProposeWeights weights = new ProposeWeights(shortlists, inForce(), NEEDED, () -> Given.NOW);

  private static Weights inForce() {
    BigDecimal quarter = new BigDecimal("0.25");
    return new Weights("w1", Map.of("a", quarter, "b", quarter, "c", quarter, "d", quarter));
  }

  private void published(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      shortlists.add(new Shortlist.Pending(sheet));
      shortlists.replace(1, new Shortlist.Published(sheet, Given.NOW));
    }
  }

  private WeightProposal proposed() {
    return ((Outcome.Done<WeightProposal>) weights.propose(ADMINISTRATOR)).value();
  }

  @Test
  void saysWhenThereAreTooFewJudgements() {
    published(new Coordinators(new double[] {1, 0, 0, 0}, 0, 1).reviewed(0, NEEDED - 1));

    WeightProposal proposal = proposed();

    assertThat(proposal.finding()).isEqualTo(Finding.TOO_FEW_JUDGEMENTS);
    assertThat(proposal.challenges()).isEqualTo(NEEDED - 1);
    assertThat(proposal.weights()).isNull();
    assertThat(proposal.version()).isNull();
  }

  @Test
  void proposesANewVersionWhereAGainIsShown() {
    published(new Coordinators(new double[] {.7, .2, .1, 0}, .05, 1).reviewed(0, 250));

    WeightProposal proposal = proposed();

    assertThat(proposal.finding()).isEqualTo(Finding.GAIN_SHOWN);
    assertThat(proposal.version()).isEqualTo("fitted-2026-11-23");
    assertThat(proposal.weights().get("a")).isBetween(new BigDecimal("0.6"), new BigDecimal("0.8"));
    assertThat(new Weights(proposal.version(), proposal.weights()).bySignal()).hasSize(4);
  }

  @Test
  void namesNoVersionWhereNoGainIsShown() {
    published(new Coordinators(new double[] {.25, .25, .25, .25}, .2, 2).reviewed(0, 60));

    assertThat(proposed().finding()).isEqualTo(Finding.NO_GAIN_SHOWN);
    assertThat(proposed().version()).isNull();
  }

  @Test
  void countsWhatTeachesNothing() {
    published(List.of(Coordinators.sheet(1, List.of())));

    assertThat(proposed().untouched()).isEqualTo(1);
  }

  @Test
  void isForAdministratorsOnly() {
    for (Actor other : List.of(Given.COORDINATOR, Given.CITY, Given.PRACTITIONER, Actor.ANONYMOUS)) {
      assertThat(weights.propose(other)).isInstanceOf(Outcome.Refused.class);
    }
  }
}
