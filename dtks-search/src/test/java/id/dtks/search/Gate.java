package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a thread up until it is opened. */
public final class Gate {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);
  private final Patience patience;

  /** Makes one that is shut. */
  public Gate(Patience patience) {
    this.patience = patience;
  }

  /** Waits until it is opened. */
  public void pass() {
    reached.countDown();
    await(opened);
  }

  /** Waits until somebody waits here. */
  public void awaitSomebody() {
    await(reached);
  }

  /** Lets everybody pass. */
  public void open() {
    opened.countDown();
  }

  private void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(patience.longest().toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
