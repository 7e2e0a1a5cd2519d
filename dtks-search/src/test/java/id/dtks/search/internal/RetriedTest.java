package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class RetriedTest {
  private final AtomicReference<Throwable> failing = new AtomicReference<>();
  private final Retried work =
      new Retried(LoggerFactory.getLogger(RetriedTest.class), "this cannot be done", this::work);

  private void work() {
    Throwable failure = failing.get();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void tellsWhatFailedUntilItSucceeds(Class<? extends Throwable> kind) throws Exception {
    Throwable failure = kind.getConstructor().newInstance();
    failing.set(failure);
    assertThatCode(work::run).doesNotThrowAnyException();
    assertThat(work.failure()).containsSame(failure);
    failing.set(null);
    work.run();
    assertThat(work.failure()).isEmpty();
  }
}
