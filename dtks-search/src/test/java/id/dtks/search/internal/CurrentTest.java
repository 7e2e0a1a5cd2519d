package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.people;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.Gate;
import id.dtks.search.Patience;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class CurrentTest {
  private static final Patience PATIENCE = Patience.ofSeconds(10);

  @Test
  void letsASearchUnderWayEndOnTheIndexItBeganWith() throws Exception {
    Gate gate = new Gate(PATIENCE);
    try (PersonStore old = Townsfolk.store(people());
        PersonStore next = Townsfolk.store(List.of())) {
      Current<PersonStore> current = new Current<>(old);
      CompletableFuture<Integer> search =
          CompletableFuture.supplyAsync(
              () ->
                  current.ask(
                      index -> {
                        gate.pass();
                        return index.size();
                      }),
              Patience.OWN_THREAD);
      gate.awaitSomebody();
      CompletableFuture<Void> swap =
          CompletableFuture.runAsync(() -> current.become(next), Patience.OWN_THREAD);
      assertThat(swap).isNotDone();
      gate.open();
      PATIENCE.finish(swap);
      assertThat(PATIENCE.finish(search)).isEqualTo(people().size());
      int found = current.ask(SearchableIndex::size);
      assertThat(found).isZero();
    }
  }
}
