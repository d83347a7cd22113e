package org.connectivecities.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.connectivecities.platform.problem.Unavailable;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  @Test
  void isDoneWhileTheCallerDoesSomethingElse() {
    var callerIsBusy = new CountDownLatch(1);
    Meanwhile<String> asked = Meanwhile.ask(() -> {
      awaited(callerIsBusy);
      return "answered";
    });
    callerIsBusy.countDown();
    assertThat(asked.answer()).isEqualTo("answered");
  }

  @Test
  void failsWhereItIsWaitedForAsItFailed() {
    Meanwhile<Void> failing = Meanwhile.run(() -> {
      throw new Unavailable("the search index", null);
    });
    assertThatThrownBy(failing::answer).isInstanceOf(Unavailable.class);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
