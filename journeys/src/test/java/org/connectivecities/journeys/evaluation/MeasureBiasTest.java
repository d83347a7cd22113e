package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.journeys.evaluation.MeasureBias.Swapped;
import org.junit.jupiter.api.Test;

class MeasureBiasTest {

  @Test
  void callsASwapUnfairThatMovesPeopleWhomItShouldNotMove() {
    assertThat(new Swapped("name", false, List.of(1.0, 0.985)).fair()).isTrue();
    assertThat(new Swapped("name", false, List.of(1.0, 0.97)).fair()).isFalse();
    assertThat(new Swapped("country", true, List.of(0.5)).fair()).isTrue();
  }

  @Test
  void saysTheWorstChallengeToo() {
    String table =
        MeasureBias.table(
            List.of(new Swapped("name", false, List.of(1.0, 0.97)), new Swapped("country", true, List.of(0.5))));

    assertThat(table).contains("| name | 0.9850 | 0.9700 | MOVED |").contains("| country | 0.5000 | 0.5000 | a stated criterion |");
  }

  @Test
  void takesTheCityFromAChallengeAndNothingElse() {
    var posed = new Posed("c1", "f:1", "Floods", "en", "{\"challenge\":\"Floods\",\"city\":{\"name\":\"Kumasi\",\"country\":\"GH\"}}");

    assertThat(posed.withoutCity()).isEqualTo(new Posed("c1", "f:1", "Floods", "en", "{\"challenge\":\"Floods\"}"));
  }
}
