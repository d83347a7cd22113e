package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of agreements keeps to. */
public abstract class AgreementsConformance {

  private final ExpertId mara = new ExpertId("mara-" + UUID.randomUUID());
  private final String challenge = UUID.randomUUID().toString();
  private final String engagement = UUID.randomUUID().toString();

  protected abstract Agreements agreements();

  @Test
  void knowsWhoSaidYesToWhom() {
    opened();
    agreed();

    assertThat(agreements().find(engagement)).contains(new Agreement(engagement, mara, "kumasi-gh"));
  }

  @Test
  void bearsRepetition() {
    opened();
    agreed();
    opened();
    agreed();

    assertThat(agreements().find(engagement)).isPresent();
  }

  @Test
  void knowsNothingOfAnEngagementThatNobodyToldOf() {
    assertThat(agreements().find(engagement)).isEmpty();
  }

  @Test
  void knowsNoAgreementOfACityThatIsNotRegistered() {
    agreed();

    assertThat(agreements().find(engagement)).isEmpty();
  }

  @Test
  void isNotRevivedByAnOlderYes() {
    opened();
    agreed();
    agreements().ended(engagement);
    agreed();

    assertThat(agreements().find(engagement)).isEmpty();
  }

  @Test
  void bearsAnEndWithoutABeginning() {
    agreements().ended(engagement);

    assertThat(agreements().find(engagement)).isEmpty();
  }

  @Test
  void forgetsAPerson() {
    opened();
    agreed();
    agreements().forget(mara);

    assertThat(agreements().find(engagement)).isEmpty();
  }

  private void opened() {
    agreements().opened(challenge, "kumasi-gh");
  }

  private void agreed() {
    agreements().agreed(engagement, challenge, mara);
  }
}
