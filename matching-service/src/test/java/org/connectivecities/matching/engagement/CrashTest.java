package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process dies at every call it makes in turn, before and after the call took effect; another one sweeps. */
class CrashTest {

  @ParameterizedTest
  @EnumSource
  void finishesWhateverAProcessBeganBeforeItDied(Work work) {
    for (boolean afterItsEffect : new boolean[] {true, false}) {
      int call = 0;
      while (diesAndIsCarriedOn(work, call, afterItsEffect)) {
        call++;
      }
      assertThat(call).as("calls of %s", work).isGreaterThan(2);
    }
  }

  private static boolean diesAndIsCarriedOn(Work work, int call, boolean afterItsEffect) {
    World world = work.scene();
    InterruptedProcess process = InterruptedProcess.dyingAt(world, call, afterItsEffect);
    boolean died = process.interrupts(() -> work.run(process.desk()));
    Work.checkRest(world);
    work.run(world.desk);
    Work.checkRest(world);
    return died;
  }
}
