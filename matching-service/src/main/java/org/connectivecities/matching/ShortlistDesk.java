package org.connectivecities.matching;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.shortlist.MakeShortlists;
import org.connectivecities.matching.shortlist.ReconcileShortlists;
import org.connectivecities.matching.shortlist.RefreshShortlists;
import org.connectivecities.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Makes shortlists for open challenges in the background, in lanes that do not wait for each other: challenges just
 * posted, the newest first, since somebody is looking at the screen; whatever a crash, or a store that was down, left
 * behind, the oldest first, so that nobody waits for ever; and looking after what is made already. Two lanes never work
 * on one challenge: each claims it. Nothing is made before this service knows the people it knew before it started, or
 * has waited for that long enough: a shortlist without them would look like a whole one.
 */
final class ShortlistDesk implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(ShortlistDesk.class);

  /** Those pushed out by newer ones are found by the lane for what is left behind. */
  private static final int MOST_POSTED = 1_000;

  /** For people known before; after that those who are there are better than nobody. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /** What waits, in health: what fails right after posting is left behind, and tried again there. */
  private static final String OPEN = "open-challenges";

  private static final String MADE = "made-shortlists";

  private final MakeShortlists make;
  private final ReconcileShortlists reconcile;
  private final RefreshShortlists refresh;
  private final Duration sweep;
  private final int atOnce;
  private final BooleanSupplier upToDate;
  private final BlockingDeque<String> posted = new LinkedBlockingDeque<>(MOST_POSTED);
  private final Map<String, String> troubles = new ConcurrentHashMap<>();
  private volatile @Nullable ExecutorService lanes;

  ShortlistDesk(
      MakeShortlists make,
      ReconcileShortlists reconcile,
      RefreshShortlists refresh,
      MatchingSettings.ShortlistSettings settings,
      BooleanSupplier upToDate) {
    this.make = make;
    this.reconcile = reconcile;
    this.refresh = refresh;
    this.sweep = settings.sweep();
    this.atOnce = settings.atOnce();
    this.upToDate = upToDate;
  }

  void saved(Challenge challenge) {
    if (challenge instanceof Challenge.Open) {
      while (!posted.offerFirst(challenge.id())) {
        posted.pollLast();
      }
    }
  }

  /** What a lane does over and over; each time it says how it went. */
  private interface Round {
    void run(MakeShortlists.FailureReport failures) throws InterruptedException;
  }

  @Override
  public void start() {
    ExecutorService opened = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("shortlists-", 0).factory());
    lanes = opened;
    for (int i = 0; i < atOnce; i++) {
      opened.execute(() -> work(opened, OPEN, failures -> make.makeNow(posted.takeFirst(), failures)));
    }
    opened.execute(() -> work(opened, OPEN, everySweep(make::makeDue)));
    opened.execute(() -> work(opened, MADE, everySweep(this::lookAfter)));
  }

  private Round everySweep(Round round) {
    return failures -> {
      TimeUnit.MILLISECONDS.sleep(sweep.toMillis());
      round.run(failures);
    };
  }

  private void lookAfter(MakeShortlists.FailureReport failures) {
    reconcile.reconcileSome();
    refresh.refreshDue(failures, () -> !posted.isEmpty());
  }

  /** Whatever goes wrong in a round, the lane goes on: nobody would notice that it had ended. */
  private void work(ExecutorService opened, String what, Round round) {
    awaitPeople(opened);
    while (!opened.isShutdown()) {
      var failures = new Failures(what);
      try {
        round.run(failures);
        failures.roundDone();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } catch (MongoException | Unavailable down) {
        failures.note(down);
        LOG.warn("Shortlists wait: {}", down.toString());
      } catch (RuntimeException defect) {
        failures.note(defect);
        LOG.error("Shortlists wait, will look again", defect);
      }
    }
  }

  private void awaitPeople(ExecutorService opened) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    try {
      while (!upToDate.getAsBoolean() && !opened.isShutdown() && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(sweep.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Health stays red until a whole round has gone well. */
  private final class Failures implements MakeShortlists.FailureReport {

    private final String what;
    private boolean any;

    Failures(String what) {
      this.what = what;
    }

    @Override
    public void failed(String challengeId, RuntimeException failure) {
      note(failure);
      LOG.error("No shortlist yet for challenge {}, will try again", challengeId, failure);
    }

    void note(RuntimeException trouble) {
      any = true;
      troubles.put(what, trouble.getClass().getSimpleName());
    }

    void roundDone() {
      if (!any) {
        troubles.remove(what);
      }
    }
  }

  @Override
  public void stop() {
    ExecutorService closing = lanes;
    lanes = null;
    if (closing != null) {
      closing.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return lanes != null;
  }

  @Override
  public Health health() {
    Map<String, String> waiting = Map.copyOf(troubles);
    return waiting.isEmpty() ? Health.up().build() : Health.down().withDetail("waiting", waiting).build();
  }
}
