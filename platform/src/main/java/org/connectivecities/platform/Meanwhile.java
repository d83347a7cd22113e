package org.connectivecities.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is done on a thread of its own while its caller does something else. What it throws is heard by whoever asks
 * for the answer, and by nobody else: so it is asked for also where there is nothing to be answered.
 */
public final class Meanwhile<T> {

  private final CompletableFuture<T> answer;

  private Meanwhile(CompletableFuture<T> answer) {
    this.answer = answer;
  }

  public static <T> Meanwhile<T> ask(Supplier<T> question) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(question, Thread::startVirtualThread));
  }

  public static Meanwhile<Void> run(Runnable work) {
    return new Meanwhile<>(CompletableFuture.runAsync(work, Thread::startVirtualThread));
  }

  /** Waits for it. What it threw is thrown here, as it is. */
  public T answer() {
    try {
      return answer.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException known ? known : failure;
    }
  }
}
