package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens soon on another thread. */
final class Patience {
  static final Duration LONGEST = Duration.ofSeconds(10);

  private Patience() {}

  static void await(BooleanSupplier event) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!event.getAsBoolean() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(event.getAsBoolean()).isTrue();
  }
}
