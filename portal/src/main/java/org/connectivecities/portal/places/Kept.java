package org.connectivecities.portal.places;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What changes seldom is asked for once in a while; a failure is not kept. It is asked for as nobody, on a thread of its
 * own without request and person, because what is kept is shown to everybody.
 */
public final class Kept<T> {

  private record Copy<T>(T value, Instant until) {}

  private final Supplier<T> source;
  private final Duration life;
  private final InstantSource clock;
  private volatile @Nullable Copy<T> copy;

  public Kept(Supplier<T> source, Duration life, InstantSource clock) {
    this.source = source;
    this.life = life;
    this.clock = clock;
  }

  public T now() {
    Copy<T> known = copy;
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.value();
    }
    T fresh = asNobody();
    copy = new Copy<>(fresh, clock.instant().plus(life));
    return fresh;
  }

  private T asNobody() {
    try {
      return CompletableFuture.supplyAsync(source, Thread::startVirtualThread).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
