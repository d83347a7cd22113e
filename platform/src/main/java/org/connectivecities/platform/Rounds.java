package org.connectivecities.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something again and again, one round at a time, on a thread of its own: what is slow here holds up nothing else. */
public final class Rounds {

  private static final int SECONDS_TO_FINISH = 5;

  private final String name;
  private final Duration pause;
  private final Runnable round;
  private @Nullable ScheduledExecutorService running;

  /**
   * @param name of the thread
   * @param pause from the end of a round to the beginning of the next
   * @param round throws nothing: the first exception would end all rounds
   */
  public Rounds(String name, Duration pause, Runnable round) {
    this.name = name;
    this.pause = pause;
    this.round = round;
  }

  public synchronized void start() {
    running = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    running.scheduleWithFixedDelay(round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The round at hand has five seconds to finish, then it is interrupted. */
  public synchronized void stop() {
    if (running == null) {
      return;
    }
    running.shutdown();
    try {
      if (!running.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        running.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      running.shutdownNow();
      Thread.currentThread().interrupt();
    }
    running = null;
  }

  public synchronized boolean isRunning() {
    return running != null;
  }
}
