package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Waits for what happens soon on another thread.
 *
 * @param longest how long at most
 */
public record Patience(Duration longest) {
  /** The common pool may have a single thread, in which one task would wait for another's end. */
  public static final Executor OWN_THREAD = task -> new Thread(task).start();

  /** Returns one of so many seconds. */
  public static Patience ofSeconds(int seconds) {
    return new Patience(Duration.ofSeconds(seconds));
  }

  /** Waits until something is so. */
  public void await(BooleanSupplier event) {
    long deadline = System.nanoTime() + longest.toNanos();
    while (!event.getAsBoolean() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(event.getAsBoolean()).isTrue();
  }

  /** Waits for the end of some work and returns what it returns. */
  public <T> T finish(Future<T> work)
      throws InterruptedException, ExecutionException, TimeoutException {
    return work.get(longest.toSeconds(), TimeUnit.SECONDS);
  }
}
