package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class OwnerWatchTest {

  @Test
  void endsWithItsOwner() throws IOException, InterruptedException {
    Process owner = new ProcessBuilder("sleep", "600").start();
    CountDownLatch ended = new CountDownLatch(1);
    new OwnerWatch(owner.pid(), ended::countDown).run(new DefaultApplicationArguments());
    assertThat(ended.getCount()).isOne();

    owner.destroyForcibly();

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refusesAnOwnerThatIsNotThere() throws IOException, InterruptedException {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();

    assertThatIllegalStateException().isThrownBy(() -> new OwnerWatch(gone.pid(), () -> {}).run(new DefaultApplicationArguments()));
  }
}
