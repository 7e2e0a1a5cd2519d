package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class CurrentTest {
  /** The common pool may have a single thread, in which one task would wait for another's end. */
  private static final Executor OWN_THREAD = task -> new Thread(task).start();

  @Test
  void letsASearchUnderWayEndOnTheIndexItBeganWith() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (PersonStore old = Townsfolk.store(people());
        PersonStore next = Townsfolk.store(List.of())) {
      Current<PersonStore> current = new Current<>(old);
      CompletableFuture<Integer> search =
          CompletableFuture.supplyAsync(
              () ->
                  current.ask(
                      index -> {
                        begun.countDown();
                        await(gate);
                        return index.size();
                      }),
              OWN_THREAD);
      await(begun);
      CompletableFuture<Void> swap =
          CompletableFuture.runAsync(() -> current.become(next), OWN_THREAD);
      assertThat(swap).isNotDone();
      gate.countDown();
      swap.get(10, TimeUnit.SECONDS);
      assertThat(search.get(10, TimeUnit.SECONDS)).isEqualTo(people().size());
      int found = current.ask(SearchableIndex::size);
      assertThat(found).isZero();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
